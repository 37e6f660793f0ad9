// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Section;

/**
 * Numbers of the outline that are left out, stand twice or go back. Of all rules this one alone depends on order.
 *
 * <p>A number is in order if it is 1, or one more than the last of its style below the same parent, or one more than the last of
 * its style at all: （一）—（二十二） may run on through the parts. An annex starts afresh. The first number may be any: an excerpt
 * begins where it begins. A number that stands in the text between the two is not left out, even if no section begins there; and
 * of texts that use a number twice (二#2) only that is said.
 */
final class Numbering implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            Map<String, Place> last = new HashMap<>();
            Map<String, Place> sibling = new HashMap<>();
            String annex = "";
            for (Place place : places(source.plan())) {
                if (!place.annex.equals(annex)) {
                    annex = place.annex;
                    last.clear();
                }
                String level = place.parent + " " + place.style;
                Place before = sibling.containsKey(level) ? sibling.get(level) : last.get(place.style);
                if (before != null && !place.follows(before) && !place.follows(last.get(place.style))) {
                    finding(source, before, place).ifPresent(to);
                }
                last.put(place.style, place);
                sibling.put(level, place);
            }
        }
    }

    /** The numbers of the outline; of a plan without one, those of its measures. */
    private static List<Place> places(Plan plan) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < plan.getOutline().size(); i++) {
            Optional<OutlineNumber> number = plan.getOutline().get(i).getNumber();
            if (number.isPresent()) {
                places.add(new Place(number.get(), i));
            }
        }
        if (plan.getOutline().isEmpty()) {
            for (Measure measure : plan.getMeasures()) {
                places.add(new Place(measure.getNumber(), 0));
            }
        }
        return places;
    }

    private static Optional<Finding> finding(Source source, Place before, Place place) {
        int ahead = place.ordinal - before.ordinal;
        boolean marked = (place.number.toString() + before.number).indexOf('#') >= 0;
        if (ahead != 0 && marked || ahead > 1 && printed(source.plan(), before, place)) {
            return Optional.empty();
        }
        Draft draft = new Draft(CheckRule.NUMBERING, place.number.toString())
                .ground(source.section(before.number))
                .ground(source.section(place.number));
        if (ahead > 1) {
            return Optional.of(draft.conclude(
                    Verdict.IRREGULAR,
                    place.number + " follows " + before.number + ": " + (ahead - 1) + " left out",
                    before.number + "之后为" + place.number + "，中间缺" + (ahead - 1) + "个序号"));
        }
        return Optional.of(
                ahead == 0
                        ? draft.conclude(
                                Verdict.IRREGULAR,
                                place.number + " has the same number as " + before.number + " before it",
                                place.number + "与前一序号" + before.number + "重复")
                        : draft.conclude(
                                Verdict.IRREGULAR,
                                place.number + " goes back behind " + before.number,
                                before.number + "之后为" + place.number + "，序号倒退"));
    }

    /** Whether the first number left out stands in the text between the two. */
    private static boolean printed(Plan plan, Place before, Place place) {
        if (plan.getOutline().isEmpty()) {
            return false;
        }
        String step = Pattern.quote(Ordinals.step(place.style, before.ordinal + 1))
                .replace("（", "\\E[（(]\\Q")
                .replace("）", "\\E[）)]\\Q");
        boolean bare = place.style.equals("1") || place.style.equals("一");
        Pattern missing = Pattern.compile(bare ? "(?<![0-9一二三四五六七八九十])" + step + "[、.．﹒·]" : step);
        Pattern line = Pattern.compile("(?m)^[\\s　]*" + step + "[\\s　]");
        for (Section section : plan.getOutline().subList(before.index, place.index)) {
            String text = section.getQuote().getText();
            if (missing.matcher(Names.bare(text)).find() || line.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    /** A number of the outline, taken apart. */
    private static final class Place {
        private final OutlineNumber number;
        private final int index;
        private final String annex;
        private final String parent;
        private final String style;
        private final int ordinal;

        Place(OutlineNumber number, int index) {
            List<String> steps = number.getSteps();
            String step = steps.get(steps.size() - 1);
            this.number = number;
            this.index = index;
            this.annex = steps.get(0).startsWith("附件") ? steps.get(0) : "";
            this.parent = String.join(" ", steps.subList(0, steps.size() - 1));
            this.style = Ordinals.style(step);
            this.ordinal = Ordinals.of(step);
        }

        boolean follows(@Nullable Place before) {
            return ordinal <= 1 || before != null && ordinal == before.ordinal + 1;
        }
    }
}
