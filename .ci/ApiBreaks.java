// SPDX-License-Identifier: Apache-2.0
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ten deliberate changes of the API, one at a time in a copy of the project, against each guard of the contract by itself:
 * japicmp, the golden files, the schema. Prints which guard caught which; fails if one passes unseen, or if the last does not
 * pass: {@code mvn verify -Papi-breaks -N}.
 *
 * <p>The changed module is compiled alone, so that a guard and not the compiler of the next module speaks.
 */
public final class ApiBreaks {

    private static final Path COPY = Path.of("target/api-breaks").toAbsolutePath();
    private static final String MODEL = "policy-model/src/main/java/org/zhengce/policy/model/";
    private static final String MEASURE = MODEL + "plan/Measure.java";
    private static final String OBLIGATION = MODEL + "plan/Obligation.java";
    /** No other type of the model asks for it, so the change compiles. */
    private static final String THROUGH = "    public abstract Optional<String> getThrough();\n";

    private static final List<Change> CHANGES = List.of(
            new Change("attribute removed", OBLIGATION, "    /** By whose help (第三方机构). */\n" + THROUGH, ""),
            new Change("attribute renamed", OBLIGATION, THROUGH, THROUGH.replace("Through", "Helper")),
            new Change("attribute retyped", OBLIGATION, THROUGH, THROUGH.replace("String", "OutlineNumber")),
            new Change(
                    "attribute made required", OBLIGATION, THROUGH, THROUGH.replace("Optional<String>", "String")),
            new Change(
                    "JSON name changed",
                    "policy-io/src/main/java/org/zhengce/policy/io/json/Conventions.java",
                    "return new Property(name, arity,",
                    "return new Property(name.equals(\"heading\") ? \"caption\" : name, arity,"),
            new Change(
                    "method removed",
                    MODEL + "text/Quote.java",
                    """
                        /** Whether the two have a character in common. */
                        public boolean overlaps(Quote other) {
                            return getStart() < other.getEnd() && other.getStart() < getEnd();
                        }
                    """,
                    ""),
            new Change(
                    "builder method renamed",
                    MEASURE,
                    "@PolicyValue\n",
                    """
                    @PolicyValue
                    @Value.Style(
                            get = {"get*", "is*"},
                            init = "set*",
                            visibility = Value.Style.ImplementationVisibility.PACKAGE,
                            overshadowImplementation = true,
                            strictBuilder = true,
                            jdkOnly = true,
                            allowedClasspathAnnotations = {Override.class})
                    """),
            new Change(
                    "enum constant removed",
                    MODEL + "plan/MeasureKind.java",
                    "    /** A safeguard: organisation, money, supervision. */\n    SAFEGUARD(\"保障措施\"),\n",
                    ""),
            new Change(
                    "class made non-public",
                    MODEL + "document/Attachment.java",
                    "public abstract class Attachment",
                    "abstract class Attachment"),
            new Change(
                    "optional attribute added", OBLIGATION, THROUGH, THROUGH + "\n    /** A remark. */\n"
                            + THROUGH.replace("Through", "Remark")));

    /** Opens the derivation of the schemas, which is a test's, to the guards. */
    private static final String DERIVED_SCHEMA = """
            package org.zhengce.policy.io.json;

            public final class DerivedSchema {
                public static String of(Class<?> root, String id) {
                    return new SchemaDerivation().of(root, id).toString();
                }
            }
            """;

    /** Names are prose, which no guard compares; a new attribute has none yet. */
    private static final String SCHEMA_NAMES = """
            package org.zhengce.policy.io.json;

            final class SchemaNames {
                String title(String name) {
                    return name;
                }

                String description(String name) {
                    return name;
                }

                java.util.Set<String> unused() {
                    return java.util.Set.of();
                }
            }
            """;

    private final String maven;
    private final String repository;

    private ApiBreaks(String maven, String repository) {
        this.maven = maven;
        this.repository = repository;
    }

    public static void main(String[] args) throws Exception {
        new ApiBreaks(args[0], args[1]).run();
    }

    private void run() throws Exception {
        copyProject();
        // Error Prone is no guard of the contract, and takes half the time.
        Path pom = COPY.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceAll("<arg>-Xplugin:ErrorProne.*</arg>", ""));
        must("dependencies", maven("-f", guardsPom().toString(), "dependency:copy-dependencies"));
        must("compilation", maven("-pl", "policy-model,policy-io", "compile"));
        must("guards", List.of(
                "javac", "-proc:none", "-cp", classPath(), "-d", COPY + "/guards", ".ci/ApiGuards.java",
                guardSource("DerivedSchema", DERIVED_SCHEMA), guardSource("SchemaNames", SCHEMA_NAMES),
                "policy-io/src/test/java/org/zhengce/policy/io/json/SchemaDerivation.java"));
        Files.move(COPY.resolve("policy-model/target/classes"), COPY.resolve("guards/policy-model"));
        Files.move(COPY.resolve("policy-io/target/classes"), COPY.resolve("guards/policy-io"));

        List<String> wrong = new ArrayList<>();
        System.out.printf("%n%-26s %-9s %-9s %-9s%n", "change", "japicmp", "golden", "schema");
        List<Boolean> unchanged = guards("none", "policy-model");
        if (unchanged.contains(true)) {
            wrong.add("without any change");
        }
        for (Change change : CHANGES) {
            String text = change.apply();
            List<Boolean> caught = guards(change.name, change.file.substring(0, change.file.indexOf('/')));
            Files.writeString(COPY.resolve(change.file), text);
            delete(COPY.resolve("policy-io/target/classes")); // only the changed codec was compiled anew
            boolean last = change == CHANGES.get(CHANGES.size() - 1);
            if (caught.contains(true) == last) {
                wrong.add(change.name);
            }
        }
        acceptedBreaks(wrong);
        if (!wrong.isEmpty()) {
            System.out.println("\nThe guards are wrong about: " + String.join(", ", wrong));
            System.exit(1);
        }
    }

    /** An entry lets its break pass, only with a reason, and only as long as there is a break. */
    private void acceptedBreaks(List<String> wrong) throws Exception {
        String entry = "org.zhengce.policy.model.text.Quote#overlaps";
        String reason = entry + " : positions are compared by ranges now";
        Path list = COPY.resolve("api-baseline/accepted-breaks.txt");
        String none = Files.readString(list);
        Change removal = CHANGES.get(5);
        String text = removal.apply();
        for (String[] each : new String[][] {
            {"accepted with a reason", reason, ""},
            {"accepted without one", entry, "An accepted break must have a written reason: " + entry},
            {"accepted, but no break", reason, "An accepted break must still be one: " + entry}
        }) {
            if (each[0].endsWith("no break")) {
                Files.writeString(COPY.resolve(removal.file), text);
            }
            Files.writeString(list, none + each[1] + "\n");
            Result build = japicmp("policy-model");
            boolean right = each[2].isEmpty() ? build.code == 0 : build.code != 0 && build.output.contains(each[2]);
            System.out.printf("%-26s %s%n", each[0], build.code == 0 ? "passed" : "refused");
            if (!right) {
                wrong.add(each[0]);
            }
        }
        Files.writeString(list, none);
    }

    private Result japicmp(String modules) throws Exception {
        return run(COPY, maven("-pl", modules, "compile", "jar:jar@default-jar", "japicmp:cmp@api"));
    }

    /** What each guard says of the copy as it stands: true if it caught something, absent guards say nothing. */
    private List<Boolean> guards(String name, String module) throws Exception {
        List<Boolean> caught = new ArrayList<>();
        String modules = module.equals("policy-io") ? "policy-model,policy-io" : module;
        Result build = japicmp(modules);
        boolean japicmp = build.output.contains("japicmp") && build.output.contains("at least one incompatibility");
        if (build.code != 0 && !japicmp) {
            throw new IllegalStateException("The change must compile: " + name + "\n" + build.output);
        }
        caught.add(japicmp);
        List<String> reasons = new ArrayList<>();
        for (String[] guard : new String[][] {{"golden", "policy-io/src/test/resources/golden"}, {"schema", "docs/schema"}}) {
            if (!Files.exists(COPY.resolve(guard[1]))) {
                caught.add(null);
                continue;
            }
            Result result = run(COPY, List.of(
                    "java", "-XX:TieredStopAtLevel=1", "-Dzhengce.root=" + COPY, "-cp", classPath(), "ApiGuards", guard[0], COPY.resolve(guard[1]).toString()));
            caught.add(result.code != 0);
            if (result.code != 0) {
                reasons.add(guard[0] + ": " + result.output.strip());
            }
        }
        System.out.printf("%-26s %-9s %-9s %-9s%n", name, word(caught.get(0)), word(caught.get(1)), word(caught.get(2)));
        reasons.forEach(reason -> System.out.println("    " + reason));
        return caught;
    }

    private static String word(Boolean caught) {
        return caught == null ? "absent" : caught ? "caught" : "passed";
    }

    private static String guardSource(String name, String text) throws IOException {
        return Files.writeString(COPY.resolve("guards/" + name + ".java"), text).toString();
    }

    /** The changed classes before the unchanged ones, before what they need. */
    private static String classPath() {
        return Stream.of("policy-model/target/classes", "policy-io/target/classes", "guards/policy-model", "guards/policy-io",
                        "guards", "guards/target/dependency/*")
                .map(each -> COPY.resolve(each).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> maven(String... arguments) {
        List<String> command = new ArrayList<>(List.of(maven, "-q", "-B", "-ntp", "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A project with the baseline's dependencies; the classes of the libraries themselves come from the copy. */
    private static Path guardsPom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String baseline = pom.replaceAll("(?s).*<api.baseline>(.*?)</api.baseline>.*", "$1");
        if (baseline.equals("none")) {
            throw new IllegalStateException("There must be a baseline: see .ci/baseline");
        }
        Path folder = Files.createDirectories(COPY.resolve("guards"));
        String jackson = pom.replaceAll("(?s).*<jackson.version>(.*?)</jackson.version>.*", "$1");
        return Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>cn.example</groupId>
                  <artifactId>guards</artifactId>
                  <version>1</version>
                  <repositories>
                    <repository><id>api-baseline</id><url>%s</url></repository>
                  </repositories>
                  <dependencies>
                    <dependency><groupId>org.zhengce</groupId><artifactId>policy-io</artifactId><version>%s</version></dependency>
                    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>%s</version></dependency>
                  </dependencies>
                  <build><plugins><plugin>
                    <artifactId>maven-dependency-plugin</artifactId>
                    <version>3.8.1</version>
                    <configuration><excludeGroupIds>org.zhengce</excludeGroupIds></configuration>
                  </plugin></plugins></build>
                </project>
                """.formatted(COPY.resolve("api-baseline").toUri(), baseline, jackson));
    }

    private void copyProject() throws Exception {
        delete(COPY);
        Files.createDirectories(COPY);
        Result files = run(Path.of("").toAbsolutePath(), List.of("git", "-c", "core.quotePath=false", "ls-files", "-co", "--exclude-standard"));
        for (String file : files.output.lines().toList()) {
            Path from = Path.of(file);
            if (Files.isRegularFile(from)) {
                Path to = COPY.resolve(file);
                Files.createDirectories(to.getParent());
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void must(String what, List<String> command) throws Exception {
        Result result = run(COPY, command);
        if (result.code != 0) {
            throw new IllegalStateException(what + " failed:\n" + result.output);
        }
    }

    private static Result run(Path folder, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Change(String name, String file, String from, String to) {

        /** Changes the copy and gives back the text as it was. */
        String apply() throws IOException {
            String text = Files.readString(COPY.resolve(file));
            if (text.split(Pattern.quote(from), -1).length != 2) {
                throw new IllegalStateException("The text to change must stand there once: " + name);
            }
            Files.writeString(COPY.resolve(file), text.replace(from, to));
            return text;
        }
    }

    private record Result(int code, String output) {}
}
