// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.calc.document.Citations;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Quote;

/**
 * Checks plans against themselves, against each other and against declared facts (政策核查).
 */
public final class Findings {

    private static final List<Check> CHECKS = Collections.unmodifiableList(Arrays.<Check>asList(
            new GrowthAndLevel(),
            new GrowthChain(),
            new IncrementAndLevel(),
            new CumulativeAndAnnual(),
            new RankMove(),
            new SameIndicator(),
            new UnitAndTotal(),
            new Tiers(),
            new TierMoves(),
            new AverageAndTotal(),
            new MeanAndShare(),
            new Quotients(),
            new Shares(),
            new DisjointShares(),
            new ShareAndLevel(),
            new StockAndFlow(),
            new PartAndWhole(),
            new ObservedShare(),
            new Coverage(),
            new RegisterAndNumber(),
            new RegisterParties(),
            new DeclaredAndListed(),
            new Pairing(),
            new DeadlineAndValidity(),
            new Scopes(),
            new Collectives(),
            new ResponsibilityGaps(),
            new Numbering(),
            new Obligors()));

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getRule)
            .thenComparing(Finding::getVerdict)
            .thenComparing(Finding::getSubject)
            .thenComparing(finding -> finding.getConclusion().getEnglish())
            .thenComparing(finding -> finding.getGrounds().toString())
            .thenComparing(Finding::toString);

    private static final Comparator<Ground> BY_PLACE = Comparator.<Ground, String>comparing(
                    ground -> ground.getDocument().orElse(""))
            .thenComparing(ground -> ground.getQuote().map(Quote::getStart).orElse(Integer.MAX_VALUE))
            .thenComparing(Ground::getText)
            .thenComparing(Ground::toString);

    private Findings() {}

    /** What all rules find of one plan. */
    public static List<Finding> check(Plan plan, Facts facts) {
        return check(
                Collections.singletonList(PolicyDocument.builder().plan(plan).build()), facts);
    }

    /**
     * What all rules find of several documents together.
     *
     * <p>Findings come in the order of the rules; which document or target came first makes no difference, except to the rule on
     * numbering. In its grounds a document is called by its number, else its title, else its place among them, {@code #3}. An
     * interpretation (政策解读) of another of the documents promises nothing of its own, so its plan is left out, see
     * {@link Citations#withoutRestatements}.
     */
    public static List<Finding> check(List<PolicyDocument> documents, Facts facts) {
        List<Source> sources = new ArrayList<>();
        for (PolicyDocument document : Citations.withoutRestatements(documents)) {
            Optional<String> name = documents.size() < 2
                    ? Optional.empty()
                    : Optional.of(document.designation().orElse("#" + (sources.size() + 1)));
            sources.add(new Source(sources.size(), name, document));
        }
        Inquiry inquiry = new Inquiry(sources, facts);
        List<Finding> findings = new ArrayList<>();
        for (Check check : CHECKS) {
            check.findings(inquiry, finding -> findings.add(ordered(finding)));
        }
        findings.sort(ORDER);
        return findings;
    }

    private static Finding ordered(Finding finding) {
        List<Ground> grounds = new ArrayList<>(finding.getGrounds());
        grounds.sort(BY_PLACE);
        return Finding.builder()
                .rule(finding.getRule())
                .verdict(finding.getVerdict())
                .subject(finding.getSubject())
                .conclusion(finding.getConclusion())
                .addAllGrounds(grounds)
                .addAllSteps(finding.getSteps())
                .addAllAssumptions(finding.getAssumptions())
                .addAllCaveats(finding.getCaveats())
                .interval(finding.getInterval())
                .build();
    }
}
