// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What holds of the main sources of every module: documented, labelled, not too long.
 *
 * <p>A module's {@code DocumentationTest} extends it and names its source directory, {@code src/main/java} as a rule.
 */
public abstract class SourceRules {

    private static final int MAX_LINES = 400;

    private final Path sources;

    /** Rules for a source directory, relative to the module. */
    protected SourceRules(String sources) {
        this.sources = Path.of(sources);
    }

    @Test
    void whatIsPublicOrProtectedHasJavadoc() throws IOException {
        List<String> bare = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjects(sources().toArray(Path[]::new)));
            Undocumented scanner = new Undocumented(DocTrees.instance(task), bare);
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
        }
        assertEquals(List.of(), bare, "without Javadoc");
    }

    @Test
    void everyTermHasAChineseLabelAndNoTwoAreAlike() throws IOException {
        for (Class<?> type : types()) {
            if (!Term.class.isAssignableFrom(type) || !type.isEnum()) {
                continue;
            }
            Set<String> codes = new HashSet<>();
            Set<String> labels = new HashSet<>();
            for (Object constant : type.getEnumConstants()) {
                Term term = (Term) constant;
                String name = type.getSimpleName() + "." + term.name();
                boolean han = term.label()
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                assertTrue(han, name + " has no Chinese label");
                assertTrue(codes.add(term.code()), name + " shares its code");
                assertTrue(labels.add(term.label()), name + " shares its label " + term.label());
            }
        }
    }

    @Test
    void noClassIsLongWithoutARecordedDecision() throws IOException {
        String decisions = decisions();
        for (Path source : sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            long lines;
            try (Stream<String> all = Files.lines(source)) {
                lines = all.count();
            }
            assertFalse(
                    lines > MAX_LINES && !decisions.contains("`" + name + "`"),
                    name + " has " + lines + " lines and no decision in docs/decisions names it");
        }
    }

    @Test
    void aModuleExportsThePackagesWithPublicTypesAndOpensNone() throws Exception {
        if (!Files.exists(sources.resolve("module-info.java"))) {
            return;
        }
        Set<String> packages = new TreeSet<>();
        Path classes = null;
        for (Class<?> type : types()) {
            if (java.lang.reflect.Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null) {
                packages.add(type.getPackageName());
                classes = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
            }
        }
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            Set<String> exported = new TreeSet<>();
            module.exports().forEach(export -> exported.add(export.source()));
            assertEquals(packages, exported);
            assertEquals(Set.of(), module.opens());
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().collect(Collectors.toList());
            assertFalse(found.isEmpty(), "No sources in " + sources.toAbsolutePath());
            return found;
        }
    }

    /** The classes of the sources, nested ones included. */
    protected final List<Class<?>> types() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (Path source : sources()) {
            String name =
                    sources.relativize(source).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
            if (name.endsWith("-info")) {
                continue;
            }
            try {
                Class<?> type = Class.forName(name, false, getClass().getClassLoader());
                types.add(type);
                types.addAll(List.of(type.getDeclaredClasses()));
            } catch (ClassNotFoundException e) {
                throw new AssertionError("Source without a class: " + source, e);
            }
        }
        return types;
    }

    private static String decisions() throws IOException {
        Path folder = Path.of(System.getProperty("zhengce.root", ".."), "docs", "decisions");
        StringBuilder text = new StringBuilder();
        try (Stream<Path> records = Files.list(folder)) {
            for (Path record : records.collect(Collectors.toList())) {
                text.append(Files.readString(record));
            }
        }
        return text.toString();
    }

    /** Collects what others can see and nobody described. */
    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final List<String> bare;

        Undocumented(DocTrees docs, List<String> bare) {
            this.docs = docs;
            this.bare = bare;
        }

        @Override
        @Nullable
        public Void visitClass(ClassTree type, @Nullable Void none) {
            if (!visible(type.getModifiers(), getCurrentPath().getParentPath())) {
                return null;
            }
            check(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        @Nullable
        public Void visitMethod(MethodTree method, @Nullable Void none) {
            boolean override = method.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            if (!override && visible(method.getModifiers(), getCurrentPath().getParentPath())) {
                check(method.getName().toString());
            }
            return null;
        }

        @Override
        @Nullable
        public Void visitVariable(VariableTree field, @Nullable Void none) {
            if (visible(field.getModifiers(), getCurrentPath().getParentPath())) {
                check(field.getName().toString());
            }
            return null;
        }

        private static boolean visible(ModifiersTree modifiers, TreePath owner) {
            Set<Modifier> flags = modifiers.getFlags();
            boolean inInterface = owner.getLeaf().getKind() == Tree.Kind.INTERFACE
                    || owner.getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE;
            return inInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }

        private void check(String name) {
            String comment = docs.getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                long line = unit.getLineMap()
                        .getLineNumber(docs.getSourcePositions()
                                .getStartPosition(unit, getCurrentPath().getLeaf()));
                bare.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line + " " + name);
            }
        }
    }
}
