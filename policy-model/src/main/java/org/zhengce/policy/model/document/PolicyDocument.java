// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.plan.Plan;

/**
 * An official document (公文) and the plan it carries.
 *
 * <p>All but lists may be absent: interpretations and working texts have neither number nor date. What is absent was not said;
 * dates of web pages are kept apart from the date of issue.
 */
@Value.Immutable
@PolicyValue
public abstract class PolicyDocument {

    PolicyDocument() {}

    /** The title, line breaks removed. */
    public abstract Optional<String> getTitle();

    /** What sort of document it is. */
    public abstract Optional<Genre> getGenre();

    /** Its number (发文字号). */
    public abstract Optional<DocumentNumber> getNumber();

    /** The issuing body (发文机关). */
    public abstract Optional<String> getIssuer();

    /** Who approved what it carries (已经市政府同意). */
    public abstract Optional<String> getApprovedBy();

    /** The date of issue (成文日期). */
    public abstract Optional<LocalDate> getIssued();

    /** The date of printing (印发日期). */
    public abstract Optional<LocalDate> getPrinted();

    /** The date on which a web page published it. */
    public abstract Optional<LocalDate> getPublished();

    /** Whether it may be published (公开属性). */
    public abstract Optional<String> getDisclosure();

    /** Whom it is sent to (主送). */
    public abstract List<String> getRecipients();

    /** Who gets a copy (抄送). */
    public abstract List<String> getCopyRecipients();

    /** From when to when it is in force. */
    public abstract Optional<Validity> getValidity();

    /** What it carries, if it is a notice of that. */
    public abstract Optional<Instrument> getInstrument();

    /** Its annexes. */
    public abstract List<Attachment> getAttachments();

    /** The documents it names. */
    public abstract List<Citation> getCitations();

    /** The plan that it is or carries. */
    public abstract Optional<Plan> getPlan();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is called in lists (文件简称): its number, else its title; absent if it has neither. */
    public Optional<String> designation() {
        Optional<String> number = getNumber().map(DocumentNumber::toString);
        return number.isPresent() ? number : getTitle();
    }

    /**
     * The titles under which it may be cited, as they are compared (标题比对形式): its own, with and without the issuing body, and that
     * of what it carries; without blanks and title marks.
     */
    public List<String> bareTitles() {
        Set<String> titles = new LinkedHashSet<>();
        getTitle().ifPresent(title -> {
            titles.add(BareTitle.of(title));
            titles.add(BareTitle.of(title, getIssuer().orElse("")));
        });
        getInstrument().ifPresent(carried -> titles.add(BareTitle.of(carried.getTitle())));
        titles.remove("");
        return new ArrayList<>(titles);
    }

    /** The same as bare values, without the places in the text. */
    public PolicyDocument withoutQuotes() {
        return withValidity(getValidity().map(Validity::withoutQuotes))
                .withCitations(
                        getCitations().stream().map(Citation::withoutQuotes).collect(Collectors.toList()))
                .withPlan(getPlan().map(Plan::withoutQuotes));
    }

    /** A copy with another validity, or with none stated. */
    public abstract PolicyDocument withValidity(Optional<? extends Validity> validity);

    /** A copy that names other documents. */
    public abstract PolicyDocument withCitations(Iterable<? extends Citation> citations);

    /** A copy with another plan, or with none. */
    public abstract PolicyDocument withPlan(Optional<? extends Plan> plan);

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePolicyDocument.Builder {
        Builder() {}
    }
}
