// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;

/** Plans by HTTP (方案接口): our values are bodies, parts of a host's own bean, and words in a path or a query. */
@RestController
@RequestMapping(path = "/plans", produces = MediaType.APPLICATION_JSON_VALUE)
public class PlanController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PlanStore store;

    PlanController(PlanStore store) {
        this.store = store;
    }

    /** Takes a plan (报送方案) and answers with a receipt. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Receipt> submit(@RequestBody Plan plan) {
        Receipt receipt = store.keep(plan, LocalDateTime.now(ZONE));
        return ResponseEntity.created(URI.create("/plans/" + receipt.getId())).body(receipt);
    }

    /** The plan as it was taken, in the canonical form (方案). */
    @GetMapping("/{id}")
    public Plan plan(@PathVariable("id") long id) {
        return store.receipt(id).getPlan();
    }

    /** The receipt (回执). */
    @GetMapping("/{id}/receipt")
    public Receipt receipt(@PathVariable("id") long id) {
        return store.receipt(id);
    }

    /** The targets of one stance (目标): {@code ?stance=binding}. */
    @GetMapping("/{id}/targets")
    public List<Target> targets(@PathVariable("id") long id, @RequestParam("stance") Stance stance) {
        return plan(id).getTargets().stream()
                .filter(target -> target.getStance() == stance)
                .collect(Collectors.toList());
    }

    /** One measure (措施): {@code /plans/1/measures/二（一）}. */
    @GetMapping("/{id}/measures/{number}")
    public Measure measure(@PathVariable("id") long id, @PathVariable("number") OutlineNumber number) {
        return plan(id).measure(number).orElseThrow(() -> new NotFoundException("measure", "措施", number.toString()));
    }
}
