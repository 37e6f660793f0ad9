// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.plan.Plan;

/** Keeps plans in the table of the host (方案库). */
@Component
class PlanStore {

    private final PlanMapper mapper;

    PlanStore(PlanMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Keeps a plan and gives its receipt, with the number that the database drew.
     *
     * @throws UnstorableTextException if the database takes no such character, as jsonb with U+0000
     */
    Receipt keep(Plan plan, LocalDateTime receivedAt) {
        Receipt receipt = new Receipt();
        receipt.setReceivedAt(receivedAt);
        receipt.setKilobytes(
                BigDecimal.valueOf(PolicyJson.writeBytes(plan).length).movePointLeft(3));
        receipt.setPlan(plan);
        try {
            mapper.insert(receipt);
        } catch (DataIntegrityViolationException refusal) {
            throw UnstorableTextException.find(plan, refusal);
        }
        return receipt;
    }

    /**
     * The receipt of a plan.
     *
     * @throws NotFoundException if there is none of this number
     */
    Receipt receipt(long id) {
        Receipt receipt = mapper.find(id);
        if (receipt == null) {
            throw new NotFoundException("plan", "方案", String.valueOf(id));
        }
        return receipt;
    }
}
