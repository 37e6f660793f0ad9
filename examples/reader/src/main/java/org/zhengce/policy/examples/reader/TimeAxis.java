// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.time.PartialDate;

/**
 * Targets on a time axis (时间轴): a dot where one is due, a bar over the time that it is of. What names no time stands beneath as such;
 * nothing is placed by guess.
 */
final class TimeAxis {

    private static final int MOST_ROWS = 300;
    private static final int LABELS = 430;
    private static final int RIGHT = 970;
    private static final int ROW = 26;
    private static final int HEAD = 34;
    private static final int LONGEST_LABEL = 30;
    private static final int MOST_TICKS = 20;

    /** A target with a time: from where on it runs, if it does, and when it is due. */
    private record Row(Target target, Optional<Double> from, double to, boolean yearly) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Target> undated = new ArrayList<>();

    private TimeAxis(List<Target> targets) {
        for (Target target : targets) {
            Optional<Row> row = target.getHorizon()
                    .match(
                            by -> Optional.of(new Row(target, Optional.empty(), end(by.getDate()), false)),
                            during -> Optional.of(new Row(
                                    target,
                                    Optional.of(start(during.getPeriod().getFrom())),
                                    end(during.getPeriod().getTo()),
                                    false)),
                            each -> each.getUntil().map(until -> new Row(target, Optional.empty(), end(until), true)),
                            standing -> Optional.empty(),
                            unstated -> Optional.empty());
            row.ifPresentOrElse(rows::add, () -> undated.add(target));
        }
        rows.sort(java.util.Comparator.comparingDouble(Row::to));
    }

    private static double start(PartialDate date) {
        return date.getYear() + (date.firstDay().getDayOfYear() - 1) / 366.0;
    }

    private static double end(PartialDate date) {
        return date.getYear() + date.lastDay().getDayOfYear() / 366.0;
    }

    static void write(Html html, List<Target> targets) {
        TimeAxis axis = new TimeAxis(targets);
        List<Row> shown = axis.rows.subList(0, Math.min(MOST_ROWS, axis.rows.size()));
        if (!shown.isEmpty()) {
            axis.svg(html, shown);
        }
        html.element(
                "p",
                "有期限的 " + axis.rows.size() + " 项"
                        + (shown.size() < axis.rows.size() ? "（图中为前 " + shown.size() + " 项）" : "") + "，未写明期限或常设的 "
                        + axis.undated.size() + " 项。●＝到期，▬＝所涉时段，┄＝每年，至该期限为止。",
                "class",
                "note");
    }

    private void svg(Html html, List<Row> shown) {
        int first = (int) Math.floor(shown.stream()
                .mapToDouble(row -> row.from().orElse(row.to() - 1))
                .min()
                .orElse(0));
        int last = (int) Math.ceil(shown.stream().mapToDouble(Row::to).max().orElse(1));
        int height = HEAD + shown.size() * ROW + 8;
        html.open("div", "class", "wide", "role", "region", "aria-label", "目标时间轴", "tabindex", "0");
        html.open(
                "svg",
                "viewBox",
                "0 0 1000 " + height,
                "role",
                "img",
                "aria-labelledby",
                "axis-title",
                "class",
                "axis");
        html.element("title", shown.size() + " 项有期限的目标，" + first + "年至" + last + "年；内容与下表相同", "id", "axis-title");
        int step = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
        for (int year = first; year <= last; year += step) {
            String x = x(year, first, last);
            html.empty(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    String.valueOf(HEAD - 8),
                    "y2",
                    String.valueOf(height),
                    "class",
                    "tick");
            html.element("text", String.valueOf(year), "x", x, "y", "18", "class", "year");
        }
        for (int i = 0; i < shown.size(); i++) {
            row(html, shown.get(i), HEAD + i * ROW + ROW / 2, first, last);
        }
        html.close().close().line();
    }

    private static void row(Html html, Row row, int y, int first, int last) {
        String name = row.target().getIndicator().getName();
        String label = name + " " + Words.demand(row.target());
        String to = x(row.to(), first, last);
        html.open("g", "class", "row")
                .element("title", label + "；" + Words.horizon(row.target().getHorizon()));
        html.element(
                "text",
                shortened(label),
                "x",
                String.valueOf(LABELS - 12),
                "y",
                String.valueOf(y + 5),
                "class",
                "label");
        double from = row.yearly() ? first : row.from().orElse(row.to());
        if (from < row.to()) {
            html.empty(
                    "line",
                    "x1",
                    x(from, first, last),
                    "x2",
                    to,
                    "y1",
                    String.valueOf(y),
                    "y2",
                    String.valueOf(y),
                    "class",
                    row.yearly() ? "yearly" : "span");
        }
        html.empty("circle", "cx", to, "cy", String.valueOf(y), "r", "5", "class", "due");
        html.close();
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    private static String x(double time, int first, int last) {
        double part = (time - first) / Math.max(1, last - first);
        return String.valueOf(Math.round(10 * (LABELS + part * (RIGHT - LABELS))) / 10.0);
    }
}
