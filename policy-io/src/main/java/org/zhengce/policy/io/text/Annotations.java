// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/**
 * Stand-off annotations (标注): what was read from a text, one JSON object a line, to highlight in a viewer and to measure with.
 *
 * <p>Types: {@code document}, {@code section}, {@code measure}, {@code assignment}, {@code figure}, {@code obligation},
 * {@code citation}. {@code start} and {@code end} count UTF-16 units of the source text, {@code end} is exclusive, and
 * {@code quote} is the text between them. What is absent is left out.
 */
public final class Annotations {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private Annotations(JsonGenerator out) {
        this.out = out;
    }

    /** The annotations of a reading, a line each, with a line feed after the last. */
    public static String write(Reading reading) {
        return write(reading.getDocument());
    }

    /** The annotations of a document; values without quotes have no place and are left out. */
    public static String write(PolicyDocument document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.setRootValueSeparator(null);
            Annotations annotations = new Annotations(out);
            annotations.document(document);
            if (document.getPlan().isPresent()) {
                annotations.plan(document.getPlan().get());
            }
            for (Citation citation : document.getCitations()) {
                annotations.citation(citation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written to", e);
        }
        return text.toString();
    }

    private void begin(String type, Optional<Quote> quote) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", type);
        if (quote.isPresent()) {
            out.writeNumberField("start", quote.get().getStart());
            out.writeNumberField("end", quote.get().getEnd());
            out.writeStringField("quote", quote.get().getText());
        }
    }

    private void end() throws IOException {
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void field(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }

    private void field(String name, Optional<?> value) throws IOException {
        field(name, value.isPresent() ? value.get() : null);
    }

    private void document(PolicyDocument document) throws IOException {
        begin("document", Optional.empty());
        field("title", document.getTitle());
        field("instrument", document.getInstrument().map(i -> i.getTitle()));
        field("number", document.getNumber());
        field("issuer", document.getIssuer());
        field("issued", document.getIssued());
        field("validFrom", document.getValidity().flatMap(Validity::getFrom));
        field("validTo", document.getValidity().flatMap(Validity::getTo));
        if (!document.getRecipients().isEmpty()) {
            out.writeArrayFieldStart("recipients");
            for (String recipient : document.getRecipients()) {
                out.writeString(recipient);
            }
            out.writeEndArray();
        }
        end();
    }

    private void plan(Plan plan) throws IOException {
        for (Section section : plan.getOutline()) {
            begin("section", Optional.of(section.getQuote()));
            field("number", section.getMarker().map(Annotations::unstopped));
            field("heading", section.getHeading());
            out.writeNumberField("level", section.getLevel());
            end();
        }
        for (Measure measure : plan.getMeasures()) {
            if (measure.getQuote().isPresent()) {
                begin("measure", measure.getQuote());
                field("number", measure.getNumber());
                field("heading", measure.getHeading());
                field("kind", measure.getKind().code());
                end();
            }
        }
        Map<OutlineNumber, Integer> starts = new HashMap<>();
        for (Section section : plan.getOutline()) {
            section.getNumber()
                    .ifPresent(number -> starts.put(number, section.getQuote().getStart()));
        }
        for (Assignment assignment : plan.assignments()) {
            assignment(assignment, assignment.getMeasure().map(starts::get));
        }
        for (Target target : plan.getTargets()) {
            if (target.getQuote().isPresent()) {
                figure(target);
            }
        }
        for (Obligation obligation : plan.getObligations()) {
            if (obligation.getQuote().isPresent()) {
                begin("obligation", obligation.getQuote());
                field("cadence", obligation.getCadence().getKind().code());
                field("weekday", obligation.getCadence().getWeekday());
                field("actor", obligation.getActor().map(PartyMention::getText));
                end();
            }
        }
    }

    /** The marker without the full stop or 、 behind it. */
    private static String unstopped(String marker) {
        int last = marker.length() - 1;
        return "、.．﹒·".indexOf(marker.charAt(last)) >= 0 ? marker.substring(0, last) : marker;
    }

    private void assignment(Assignment assignment, Optional<Integer> start) throws IOException {
        if (!assignment.getParty().getQuote().isPresent()) {
            return;
        }
        begin("assignment", assignment.getParty().getQuote());
        field("party", assignment.getParty().getText());
        field("role", assignment.getRole().code());
        out.writeBooleanField("openEnded", assignment.isOpenEnded());
        if (start.isPresent()) {
            out.writeNumberField("measureStart", start.get());
        }
        field("source", assignment.getSource().code());
        end();
    }

    private void figure(Target target) throws IOException {
        begin("figure", target.getQuote());
        field("indicator", target.getIndicator().getName());
        String[] bound = target.getBound()
                .match(
                        numeric -> new String[] {
                            numeric.getComparator().code(),
                            numeric.getValue().toString(),
                            null,
                            numeric.getUnit().toString()
                        },
                        range -> new String[] {
                            "between",
                            range.getLow().toString(),
                            range.getHigh().toString(),
                            range.getUnit().toString()
                        },
                        relative -> new String[] {relative.getComparator().code(), null, null, null},
                        universal -> new String[4],
                        qualitative -> new String[4]);
        field("comparator", bound[0]);
        field("value", bound[1]);
        field("valueHigh", bound[2]);
        field("unit", "1".equals(bound[3]) ? null : bound[3]);
        field("due", due(target));
        out.writeBooleanField("aspirational", target.getStance() == Stance.ASPIRATIONAL);
        field("nature", target.getNature().code());
        field("change", target.getChange().getKind().code());
        end();
    }

    /** The year or the day by which a figure is to hold, of a month its last day; absent for standing and unstated ones. */
    private static Optional<Object> due(Target target) {
        return Deadlines.end(target.getHorizon()).map(end -> end.getMonth().isPresent() ? end.lastDay() : end);
    }

    private void citation(Citation citation) throws IOException {
        if (citation.getQuote().isPresent()) {
            begin("citation", citation.getQuote());
            field("title", citation.getTitle());
            field("number", citation.getNumber());
            field("relation", citation.getRelation().code());
            end();
        }
    }
}
