// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.document.Documents;
import org.zhengce.policy.calc.finding.Findings;
import org.zhengce.policy.io.text.Reading;
import org.zhengce.policy.model.document.DocumentElement;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;

/**
 * One self-contained page for a document (单页解读): its text with what was understood marked in it, the responsibility matrix, the targets
 * on a time axis, findings and notices. It loads nothing: its policy allows its own style and script by their hashes and no more.
 */
final class HtmlPage {

    private final Html html = new Html();

    private HtmlPage() {}

    static String write(Reading reading) {
        HtmlPage page = new HtmlPage();
        page.page(reading);
        return "<!DOCTYPE html>\n" + page.html + "\n";
    }

    private void page(Reading reading) {
        PolicyDocument document = reading.getDocument();
        Plan plan = document.getPlan().orElseGet(() -> Plan.builder().build());
        List<Mark> marks = Mark.of(document);
        String style = resource("page.css");
        String script = resource("page.js");
        String title = document.getTitle().orElse("（未载明标题）");
        html.open("html", "lang", "zh-CN").open("head").empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                        + "'; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title).own("style", style).close().line();
        html.open("body")
                .element("a", "跳到原文", "href", "#text", "class", "skip")
                .open("header")
                .element("h1", title);
        card(document);
        html.close().line();
        navigation(plan, reading);
        html.open("main");
        text(plan, marks);
        section("matrix", "责任矩阵", () -> HeatMap.write(html, plan));
        section("targets", "目标", () -> targets(plan.getTargets()));
        List<Finding> findings = Findings.check(List.of(document), Facts.none());
        section("findings", "核查结论", () -> findings(findings));
        section("notices", "提示", () -> notices(reading.getNotices()));
        html.close();
        html.open("aside", "id", "tip", "role", "status", "aria-live", "polite")
                .element("p", "在原文标注上停留，或用方向键逐个查看，此处说明读出的内容。")
                .close();
        html.own("script", script).close().close();
    }

    private void card(PolicyDocument document) {
        html.open("dl", "class", "card");
        entry("发文字号", document.getNumber().map(Object::toString));
        entry("文种", document.getGenre().map(Genre::label));
        entry("发文机关", document.getIssuer());
        entry("成文日期", document.getIssued().map(Object::toString));
        entry("主送", Optional.of(String.join("，", document.getRecipients())));
        entry("所发文件", document.getInstrument().map(each -> "《" + each.getTitle() + "》"));
        String missing = Documents.missingElements(document).stream()
                .map(DocumentElement::label)
                .collect(Collectors.joining("、"));
        entry("缺少要素", Optional.of(missing));
        html.close();
    }

    private void entry(String name, Optional<String> value) {
        value.filter(words -> !words.isEmpty())
                .ifPresent(words -> html.open("div")
                        .element("dt", name)
                        .element("dd", words)
                        .close());
    }

    private void navigation(Plan plan, Reading reading) {
        html.open("nav", "aria-label", "页内导航").open("ul");
        link("text", "原文");
        link("matrix", "责任矩阵");
        link("targets", "目标 " + plan.getTargets().size());
        link("findings", "核查结论");
        link("notices", "提示 " + reading.getNotices().size());
        html.close().close().line();
    }

    private void link(String id, String words) {
        html.open("li").element("a", words, "href", "#" + id).close();
    }

    private void section(String id, String title, Runnable content) {
        html.open("section", "id", id, "aria-labelledby", id + "-title").element("h2", title, "id", id + "-title");
        content.run();
        html.close().line();
    }

    private void text(Plan plan, List<Mark> marks) {
        html.open("section", "id", "text", "aria-labelledby", "text-title").element("h2", "原文", "id", "text-title");
        html.open("p", "class", "legend");
        for (Mark.Kind kind : Mark.Kind.values()) {
            long n = marks.stream().filter(mark -> mark.kind() == kind).count();
            html.element("span", kind.label() + " " + n, "class", "key " + kind.code());
        }
        html.close();
        html.open("article", "class", "document");
        MarkedText.write(html, plan, marks);
        html.close();
        html.open("details", "class", "list")
                .element("summary", "标注清单（" + marks.size() + " 处）")
                .open("ol");
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            html.open("li")
                    .element("a", mark.kind().label(), "href", "#m" + i)
                    .text(" " + mark.says())
                    .close()
                    .line();
        }
        html.close().close().close().line();
    }

    private void targets(List<Target> targets) {
        TimeAxis.write(html, targets);
        html.open("div", "class", "wide", "role", "region", "aria-label", "目标表", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        for (String head : List.of("指标", "要求", "范围", "期限", "约束力", "性质", "章节")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Target target : targets) {
            html.open("tr").element("th", target.getIndicator().getName(), "scope", "row");
            html.element("td", Words.demand(target)).element("td", Words.scope(target.getScope()));
            html.element("td", Words.horizon(target.getHorizon()))
                    .element("td", target.getStance().label());
            html.element("td", target.getNature().label());
            html.element("td", target.getSection().map(Object::toString).orElse(""))
                    .close()
                    .line();
        }
        html.close().close().close();
    }

    private void findings(List<Finding> findings) {
        html.element("p", findings.size() + " 条，仅据文中所载，未用补充事实。", "class", "note");
        for (Verdict verdict : Verdict.values()) {
            findings.stream().filter(finding -> finding.getVerdict() == verdict).forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        html.open(
                        "details",
                        "class",
                        "finding " + finding.getVerdict().name().toLowerCase(java.util.Locale.ROOT),
                        "open",
                        "")
                .open("summary")
                .element("b", finding.getVerdict().label())
                .text(" " + finding.getSubject() + "：" + finding.getConclusion().getChinese())
                .close();
        items("依据", finding.getGrounds().stream().map(Ground::getText).toList());
        items("演算", finding.getSteps().stream().map(Sentence::getChinese).toList());
        items("前提", finding.getAssumptions().stream().map(Sentence::getChinese).toList());
        items("说明", finding.getCaveats().stream().map(Sentence::getChinese).toList());
        html.close().line();
    }

    private void items(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            html.open("div", "class", "why").element("b", name).open("ul");
            lines.forEach(line -> html.element("li", line));
            html.close().close();
        }
    }

    private void notices(List<Problem> notices) {
        if (notices.isEmpty()) {
            html.element("p", "无", "class", "note");
            return;
        }
        html.open("ul");
        for (Problem notice : notices) {
            html.element("li", notice.getLine().map(line -> "第 " + line + " 行：").orElse("") + notice.chinese());
        }
        html.close();
    }

    private static String hash(String own) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(own.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
