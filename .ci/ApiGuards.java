// SPDX-License-Identifier: Apache-2.0
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengce.policy.io.json.DerivedSchema;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.schema.PolicySchema;

/**
 * Two guards of the contract, one at a time, against whatever classes are on the class path: exit code 0 if it passes, 1 with a
 * line that says why if it catches something.
 *
 * <p>{@code golden}: what stands in databases is read and written again as it was. {@code schema}: the schema derived from the
 * codec has all that the committed one has; a further property that is not required is no break.
 */
public final class ApiGuards {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> PROSE = Set.of("title", "description", "$comment", "examples");

    public static void main(String[] args) throws Exception {
        try {
            if (args[0].equals("golden")) {
                golden(Path.of(args[1]));
            } else {
                schema(Path.of(args[1]));
            }
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            caught(String.valueOf(e.getCause()));
        } catch (RuntimeException | LinkageError e) {
            caught(e.toString());
        }
    }

    private static void golden(Path folder) throws Exception {
        for (String root : List.of(
                "document.PolicyDocument",
                "plan.Plan",
                "party.PartyRegistry",
                "indicator.Observation",
                "indicator.Observations",
                "goal.Facts",
                "time.WorkCalendar")) {
            String name = root.substring(root.indexOf('.') + 1);
            String text = Files.readString(folder.resolve(name + ".json")).strip();
            Object value = PolicyJson.read(text, Class.forName("org.zhengce.policy.model." + root));
            if (!PolicyJson.write(value).equals(text)) {
                caught(name + ".json is written otherwise");
            }
        }
    }

    private static void schema(Path folder) throws Exception {
        for (Class<?> root : PolicySchema.roots()) {
            String name = root.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
            JsonNode before = MAPPER.readTree(folder.resolve(name + ".schema.json").toFile());
            JsonNode now = MAPPER.readTree(DerivedSchema.of(root, before.get("$id").asText()));
            compare(name, withoutProse(before), withoutProse(now));
        }
    }

    /** Titles and descriptions may change; a property of that name is an object and stays. */
    private static JsonNode withoutProse(JsonNode node) {
        if (node instanceof ObjectNode object) {
            PROSE.forEach(key -> {
                if (object.path(key).isTextual()) {
                    object.remove(key);
                }
            });
        }
        node.forEach(ApiGuards::withoutProse);
        return node;
    }

    private static void compare(String at, JsonNode before, JsonNode now) {
        if (before.isObject() && now.isObject()) {
            before.fields().forEachRemaining(
                    field -> compare(at + "/" + field.getKey(), field.getValue(), now.path(field.getKey())));
            if (now.has("required") && !before.has("required")) {
                caught(at + " requires " + now.get("required"));
            }
        } else if ((at.endsWith("/enum") || at.endsWith("/oneOf")) && elements(now).containsAll(elements(before))) {
            return;
        } else if (at.endsWith("/required") ? !elements(now).equals(elements(before)) : !now.equals(before)) {
            caught(at + " was " + before + ", is " + now);
        }
    }

    private static Set<JsonNode> elements(JsonNode array) {
        Set<JsonNode> elements = new HashSet<>();
        array.forEach(elements::add);
        return elements;
    }

    private static void caught(String why) {
        System.out.println(why.lines().findFirst().orElse(why));
        System.exit(1);
    }
}
