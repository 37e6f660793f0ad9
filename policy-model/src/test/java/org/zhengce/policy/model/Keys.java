// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * How the model says each key of one kind of gold object: a table of functions from the model back to the annotation.
 *
 * <p>What gold does not say, the model must not say either: a function of a key that is absent there must answer null.
 */
final class Keys<T> {

    private final Map<String, Key<T>> keys = new LinkedHashMap<>();

    /** A key whose value is read from the model. */
    Keys<T> value(String key, Function<T, Object> read) {
        return place(key, (value, index) -> read.apply(value));
    }

    /** A key whose value is read from the model and the place in its list. */
    Keys<T> place(String key, BiFunction<T, Integer, Object> read) {
        return leaf(key, read, Objects::equals);
    }

    /** A key of which gold has no more than the end of what the model says. */
    Keys<T> end(String key, Function<T, String> read) {
        return leaf(
                key,
                (value, index) -> read.apply(value),
                (gold, model) ->
                        model != null && gold != null && model.toString().endsWith(gold.toString()));
    }

    /** A key that holds an object. */
    <U> Keys<T> in(String key, Function<T, U> read, Keys<U> inner) {
        return nested(key, value -> Arrays.asList(read.apply(value)), inner, "");
    }

    /** A key that holds a list of objects. */
    <U> Keys<T> each(String key, Function<T, List<U>> read, Keys<U> inner) {
        return nested(key, read, inner, "[]");
    }

    private Keys<T> leaf(String key, BiFunction<T, Integer, Object> read, BiPredicate<Object, Object> alike) {
        return put(key, (gold, value, index, path, seen) -> {
            Object want = plain(gold);
            Object have = plain(read.apply(value, index));
            if (!alike.test(want, have)) {
                seen.differs(path, index, want, have);
            }
        });
    }

    private <U> Keys<T> nested(String key, Function<T, List<U>> read, Keys<U> inner, String brackets) {
        return put(key, (gold, value, index, path, seen) -> {
            List<JsonNode> wanted = new ArrayList<>();
            if (gold != null && brackets.isEmpty()) {
                wanted.add(gold);
            } else if (gold != null) {
                gold.forEach(wanted::add);
            }
            List<U> have = new ArrayList<>(read.apply(value));
            have.removeIf(Objects::isNull);
            if (wanted.size() != have.size()) {
                seen.differs(path, index, wanted.size() + " entries", have.size() + " entries");
                return;
            }
            for (int i = 0; i < have.size(); i++) {
                inner.compare(wanted.get(i), have.get(i), i, path + brackets, seen);
            }
        });
    }

    private Keys<T> put(String key, Key<T> compare) {
        if (keys.put(key, compare) != null) {
            throw new IllegalArgumentException("Key must be read in one way: " + key);
        }
        return this;
    }

    /** Compares a gold object with the value that stands for it. */
    void compare(JsonNode gold, T value, int index, String path, Seen seen) {
        gold.fieldNames().forEachRemaining(name -> {
            String at = path.isEmpty() ? name : path + "." + name;
            if (!seen.leavesOut(at) && !keys.containsKey(name)) {
                seen.differences.add("Key " + at + " is neither read back nor left out");
            }
        });
        keys.forEach((name, key) -> {
            String at = path.isEmpty() ? name : path + "." + name;
            seen.registered.add(at);
            if (gold.has(name)) {
                seen.read.add(at);
            }
            key.compare(gold.get(name), value, index, at, seen);
        });
    }

    /** Texts, numbers, flags, lists and maps; null for all ways to say nothing. */
    @Nullable
    private static Object plain(@Nullable Object value) {
        if (!(value instanceof JsonNode node)) {
            return value instanceof List<?> list && list.isEmpty() ? null : value;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(each -> list.add(plain(each)));
            return list.isEmpty() ? null : list;
        }
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(each -> map.put(each.getKey(), plain(each.getValue())));
            return map;
        }
        return node.isNull()
                ? null
                : node.isInt() ? node.intValue() : node.isBoolean() ? node.booleanValue() : node.textValue();
    }

    private interface Key<T> {
        void compare(@Nullable JsonNode gold, T value, int index, String path, Seen seen);
    }

    /** What comparing has met so far. */
    static final class Seen {

        final Set<String> registered = new TreeSet<>();
        final Set<String> read = new TreeSet<>();
        final Set<String> leftOut = new TreeSet<>();
        final List<String> differences = new ArrayList<>();
        private final Map<String, String> reasons;

        Seen(Map<String, String> reasons) {
            this.reasons = reasons;
        }

        private boolean leavesOut(String path) {
            return reasons.containsKey(path) && (leftOut.add(path) || leftOut.contains(path));
        }

        private void differs(String path, int index, @Nullable Object gold, @Nullable Object model) {
            differences.add(path + " #" + index + ": gold says " + gold + ", the model " + model);
        }
    }
}
