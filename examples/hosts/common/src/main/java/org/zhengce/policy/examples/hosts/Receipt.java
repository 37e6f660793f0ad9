// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Plan;

/**
 * A bean of the host (回执), written by the host's mapper with all its settings, and with our values in it.
 *
 * <p>It is also the row of the table, as back-office frameworks do it. {@code @Schema} tells the OpenAPI document what the
 * settings make of the host's own attributes; springdoc 1 takes no more than the names from it.
 */
@JsonPropertyOrder({"id", "received_at", "kilobytes", "targets", "plan"})
@SuppressWarnings("NullAway.Init") // MyBatis and the store fill it
public class Receipt {

    private Long id;
    private LocalDateTime receivedAt;
    private BigDecimal kilobytes;
    private Plan plan;

    /** The number that the database drew; a text in JSON, since browsers round long numbers. */
    @Schema(implementation = String.class)
    public Long getId() {
        return id;
    }

    /** Sets the number. */
    public void setId(Long id) {
        this.id = id;
    }

    /** When it came in, by the clocks of Beijing; milliseconds since 1970 in JSON. */
    @Schema(name = "received_at", implementation = Long.class)
    public LocalDateTime getReceivedAt() {
        return receivedAt;
    }

    /** Sets the time. */
    public void setReceivedAt(LocalDateTime receivedAt) {
        this.receivedAt = receivedAt;
    }

    /** How large the canonical text is, in thousands of bytes; a text in JSON, since browsers round. */
    @Schema(implementation = String.class)
    public BigDecimal getKilobytes() {
        return kilobytes;
    }

    /** Sets the size. */
    public void setKilobytes(BigDecimal kilobytes) {
        this.kilobytes = kilobytes;
    }

    /** The plan. */
    public Plan getPlan() {
        return plan;
    }

    /** Sets the plan. */
    public void setPlan(Plan plan) {
        this.plan = plan;
    }

    /** The targets of the plan. */
    public List<Target> getTargets() {
        return plan.getTargets();
    }
}
