// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The first sentences of the Javadoc of policy-model: of a type by its simple name, of an attribute as {@code Quote.start}, of a
 * constant of an enum by its code, {@code Role.lead}.
 */
final class JavadocSentences extends TreePathScanner<Void, Void> {

    private static final Map<String, String> ALL = read();

    private final Map<String, String> sentences = new HashMap<>();
    private final DocTrees docs;

    private JavadocSentences(DocTrees docs) {
        this.docs = docs;
    }

    /** The sentence of a name; null if it has none. */
    @Nullable
    static String of(String name) {
        return ALL.get(name);
    }

    private static Map<String, String> read() {
        Path sources = Path.of(System.getProperty("zhengce.root", ".."), "policy-model", "src", "main", "java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> found = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path[] paths =
                    found.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new);
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(paths));
            JavadocSentences scanner = new JavadocSentences(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return Collections.unmodifiableMap(scanner.sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Nullable
    public Void visitClass(ClassTree type, @Nullable Void none) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
            note(type.getSimpleName().toString());
            super.visitClass(type, null);
        }
        return null;
    }

    @Override
    @Nullable
    public Void visitMethod(MethodTree method, @Nullable Void none) {
        String bean = method.getName().toString().replaceFirst("^(get|is)(?=[A-Z])", "");
        note(owner() + "." + Character.toLowerCase(bean.charAt(0)) + bean.substring(1));
        return null;
    }

    @Override
    @Nullable
    public Void visitVariable(VariableTree field, @Nullable Void none) {
        if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
            note(owner() + "." + field.getName().toString().toLowerCase(Locale.ROOT));
        }
        return null;
    }

    private String owner() {
        return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                .getSimpleName()
                .toString();
    }

    private void note(String name) {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            StringBuilder sentence = new StringBuilder();
            comment.getFirstSentence().forEach(part -> sentence.append(plain(part)));
            sentences.putIfAbsent(
                    name, sentence.toString().replaceAll("\\s+", " ").trim());
        }
    }

    private static String plain(DocTree part) {
        return switch (part.getKind()) {
            case TEXT -> ((TextTree) part).getBody();
            case CODE, LITERAL -> ((LiteralTree) part).getBody().getBody();
            case LINK -> linked((LinkTree) part);
            default ->
                throw new IllegalArgumentException(
                        "First sentence must be text, {@code …} or {@link …}: " + part.getKind() + " " + part);
        };
    }

    /** A constant is said by its code, which is what JSON has: {@code Quantifier#EACH} is each. */
    private static String linked(LinkTree link) {
        if (!link.getLabel().isEmpty()) {
            StringBuilder label = new StringBuilder();
            link.getLabel().forEach(part -> label.append(plain(part)));
            return label.toString();
        }
        String target = link.getReference().getSignature();
        return target.substring(target.indexOf('#') + 1).toLowerCase(Locale.ROOT);
    }
}
