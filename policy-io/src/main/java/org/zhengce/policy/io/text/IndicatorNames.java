// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import javax.annotation.Nullable;

/**
 * Makes the name of an indicator from the words around its figure (指标名称): 培育中小企业700户 names 中小企业数.
 */
final class IndicatorNames {

    static final Lexicon VERBS = Lexicon.load("figure-verbs.tsv");
    static final Lexicon ATTRIBUTES = Lexicon.load("attributes.tsv");
    private static final String[] TAILS = {
        "分别", "实现", "完成", "总数", "总量要", "力争", "累计", "的", "数量", "不断", "均", "、", "要", "总计", "合计", "共计", "年", "并", "—", "-",
        "：", "，", "至", "到"
    };
    private static final String ENDS = "，；。：、（";
    private static final int LONGEST = 60;

    private IndicatorNames() {}

    /** The words without the adverbs, causatives and areas before them, and without the verb if asked. */
    static String bare(String words, boolean verb) {
        String name = words;
        for (int n = 0; n < 8; n++) {
            String before = name;
            while (!name.isEmpty() && "、，：—-·•；。）)".indexOf(name.charAt(0)) >= 0) {
                name = name.substring(1);
            }
            int bracket = name.startsWith("（") ? name.indexOf('）') : -1;
            if (bracket > 0 && bracket + 2 < name.length()) {
                name = name.substring(bracket + 1);
            }
            Lexicon.Entry head = VERBS.at(name, 0);
            if (head != null
                    && !head.field(0).equals("noun")
                    && (verb || head.field(0).equals("lead"))
                    && name.length() > head.length() + 1) {
                name = name.substring(head.length());
                if (verb && !name.isEmpty() && "和并及、".indexOf(name.charAt(0)) >= 0 && VERBS.at(name, 1) != null) {
                    name = name.substring(1);
                }
            }
            if (head != null && head.field(0).equals("lead") && name.equals(head.word())) {
                return "";
            }
            for (String tail : TAILS) {
                if (name.endsWith(tail) && name.length() > tail.length() + 1) {
                    name = name.substring(0, name.length() - tail.length());
                }
            }
            if (name.equals(before)) {
                break;
            }
        }
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    /** Whether the words are nothing but a verb and what goes with it: 培育, 至少建成, 力争引进. */
    static boolean verbal(String words) {
        int i = 0;
        while (i < words.length()) {
            Lexicon.Entry word = VERBS.at(words, i);
            boolean link = "和并及、，".indexOf(words.charAt(i)) >= 0;
            if (word == null && !link || word != null && word.field(0).equals("noun")) {
                return false;
            }
            i += word == null ? 1 : word.length();
        }
        return true;
    }

    /** The thing counted, from the words after its number: the last part behind 的, with the part that holds a threshold. */
    static String counted(String words, @Nullable Amount amount, boolean threshold) {
        String name = words;
        while (!name.isEmpty() && "的、，—".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1);
        }
        int last = name.lastIndexOf('的');
        while (last == name.length() - 1 && last > 0) {
            name = name.substring(0, last);
            last = name.lastIndexOf('的');
        }
        if (last > 0) {
            int before = name.lastIndexOf('的', last - 1);
            int stop = Math.max(before, Math.max(name.lastIndexOf('、', last), name.lastIndexOf('，', last)));
            boolean brief = name.length() - last - 1 <= 4;
            int begin = threshold || brief ? stop + 1 : last + 1;
            name = name.substring(begin);
        }
        if (amount != null && ("户".equals(amount.unit) || "家".equals(amount.unit))) {
            int firm = name.indexOf("企业");
            name = firm >= 0 && firm + 2 < name.length() && !threshold ? name.substring(0, firm + 2) : name;
        }
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** The name with what its unit makes of it: 数 of things, 面积 of floor space. */
    static String suffixed(String name, Amount amount) {
        if (name.isEmpty() || "数量率比重额值".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return name;
        }
        if (amount.counts()) {
            return name + "数";
        }
        return amount.is("area") && !name.contains("面积") ? name + "面积" : name;
    }

    /** Cuts what no longer belongs to a name: from the first mark of punctuation on. */
    static String upToPunctuation(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (ENDS.indexOf(words.charAt(i)) >= 0) {
                return words.substring(0, i);
            }
        }
        return words;
    }

    /** The bearer of an attribute: 集中区 of 集中区营业收入; empty if the name ends with none. */
    static String bearer(String name) {
        int end = name.length();
        for (String tail : new String[] {"占比", "比例", "数"}) {
            end = end == name.length() && name.endsWith(tail) ? end - tail.length() : end;
        }
        Lexicon.Entry attribute = ATTRIBUTES.before(name, end);
        return attribute == null ? "" : name.substring(0, end - attribute.length());
    }

    /** Whether the name begins with an attribute and names nobody who bears it. */
    static boolean attribute(String name) {
        Lexicon.Entry attribute = ATTRIBUTES.at(name, 0);
        String rest = attribute == null ? "-" : name.substring(attribute.length());
        return rest.isEmpty() || rest.equals("数") || rest.equals("比例") || rest.equals("占比");
    }
}
