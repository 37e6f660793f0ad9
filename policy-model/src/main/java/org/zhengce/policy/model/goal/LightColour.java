// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * The colour of a light (亮灯颜色), from good to bad, and the one that stands for no answer.
 *
 * <p>Red, orange, yellow and blue are the four grades of warning of the Emergency Response Law (突发事件应对法 of 2007, art. 42; red is the
 * gravest); green is added for what needs no warning. Progress lights have no standard of their own.
 */
public enum LightColour implements Term {
    /** No warning. */
    GREEN("绿"),
    /** The mildest warning, or a reminder. */
    BLUE("蓝"),
    /** A warning. */
    YELLOW("黄"),
    /** A grave warning. */
    ORANGE("橙"),
    /** The gravest warning. */
    RED("红"),
    /** No light can be given; never a colour of a rule. */
    GREY("灰");

    private final String label;

    LightColour(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
