// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Arrays;

/** Names as they are compared: without what only print adds. */
final class Names {

    /** The units that collectives string together, in a fixed order. */
    private static final String UNITS = "区县市旗乡镇街村州盟";

    private Names() {}

    /** Without blanks and quotation marks. */
    static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && c != '　' && "“”\"‘’".indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /**
     * A collective without what spellings differ in: 各区、县人民政府 and 各县（区）政府 are both 各区县政府. Units that stand side by side
     * come in a fixed order.
     */
    static String collective(String term) {
        String plain = bare(term).replace("人民政府", "政府").replaceAll("[、，,·/()（）]", "");
        StringBuilder name = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int to = at;
            while (to < plain.length() && unit(plain.charAt(to))) {
                to++;
            }
            if (to == at) {
                name.append(plain.charAt(at++));
            } else {
                name.append(sorted(plain.substring(at, to)));
                at = to;
            }
        }
        return name.toString();
    }

    /** Whether the character is a unit of administration. */
    static boolean unit(char c) {
        return UNITS.indexOf(c) >= 0;
    }

    private static String sorted(String units) {
        Integer[] places = units.chars().map(UNITS::indexOf).boxed().distinct().toArray(Integer[]::new);
        Arrays.sort(places);
        StringBuilder sorted = new StringBuilder();
        for (int place : places) {
            sorted.append(UNITS.charAt(place));
        }
        return sorted.toString();
    }
}
