// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import org.zhengce.policy.io.text.PolicyText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads policy texts on the command line and says what they set out (公文解读).
 *
 * <p>{@code java -jar policy-reader.jar --format annotations --out results 000.txt 001.txt} writes {@code 000.jsonl} and
 * {@code 001.jsonl}. Exit status 0: all was done; 1: an input or output could not be used, the others were done; 2: wrong
 * usage, or a file that an option names cannot be used; nothing was done.
 */
@Command(
        name = "policy-reader",
        mixinStandardHelpOptions = true,
        versionProvider = PolicyReader.Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Reads Chinese government policy texts and says what they set out.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:an input could not be read or an output not written; the others were done",
            "2:wrong usage, or a file of an option cannot be used; nothing was done"
        })
public final class PolicyReader implements Callable<Integer> {

    private static final String SAMPLE = "sample.txt";
    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.SUMMARY;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write a file for each input into this directory, named after it: 000.txt gives 000.txt (summary),"
                            + " 000.json, 000.yaml, 000.jsonl (annotations) or 000.html; corpus.txt for --format corpus. Default: standard output.")
    @Nullable
    private Path directory;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            description = "Encoding of the inputs. Default: recognised (UTF-8, UTF-16 with byte order mark, GB18030).")
    @Nullable
    private Charset charset;

    @Mixin
    private ContextOptions known = new ContextOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Policy texts: plain text, .docx, .pdf or .html; with --format corpus folders of them, too. Default: a sample document that ships"
                            + " with the program.")
    private List<String> files = new ArrayList<>();

    private PolicyReader(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the virtual machine with its exit status. Both streams are written in UTF-8. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(status);
    }

    /** Runs the program on these streams and returns its exit status. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new PolicyReader(out, err))
                .addSubcommand(new CheckCommand(out, err))
                .addSubcommand(new DiffCommand(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    /** Reads all inputs and returns the exit status. */
    @Override
    public Integer call() {
        try {
            return read(known.read(format));
        } catch (UnusableInputException e) {
            err.println("policy-reader: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int read(Context context) {
        if (format == Format.CORPUS) {
            return new CorpusCommand(out, err, charset).run(files, directory);
        }
        if (files.isEmpty()) {
            return done(SAMPLE, sample(), "", context) ? CommandLine.ExitCode.OK : FAILED;
        }
        int status = CommandLine.ExitCode.OK;
        List<String> inputs = new ArrayList<>();
        for (String file : files) {
            if (named(file)) {
                inputs.add(file);
            } else {
                status = FAILED;
            }
        }
        Optional<String> objection =
                directory == null ? Optional.empty() : Outputs.objection(directory, inputs, format);
        if (objection.isPresent()) {
            err.println("policy-reader: " + objection.get());
            return CommandLine.ExitCode.USAGE;
        }
        String separator = "";
        for (int i = 0; i < inputs.size(); i++) {
            if (files.size() > 1) {
                err.println("[" + (i + 1) + "/" + inputs.size() + "] " + inputs.get(i));
            }
            try {
                String text = SourceText.read(Path.of(inputs.get(i)), charset);
                if (done(inputs.get(i), text, separator, context)) {
                    separator = format.separator();
                } else {
                    status = FAILED;
                }
            } catch (UnusableInputException e) {
                complain(inputs.get(i), e.getMessage());
                status = FAILED;
            }
        }
        return status;
    }

    private boolean named(String file) {
        try {
            return !Path.of(file).toString().isEmpty() || complain(file, "is no file name");
        } catch (InvalidPathException e) {
            return complain(file, "is no file name");
        }
    }

    /** Reads one text and delivers what was read; says so and returns false where that fails. */
    private boolean done(String input, String text, String separator, Context context) {
        try {
            String written = format.write(PolicyText.read(text), context);
            if (directory == null) {
                out.print(separator + written);
                out.flush();
            } else {
                Outputs.write(Outputs.file(directory, input, format), written);
            }
            return true;
        } catch (IOException e) {
            return complain(input, "output cannot be written: " + e.getMessage());
        } catch (RuntimeException e) {
            return complain(input, "cannot be written as " + format + ": " + e.getMessage());
        }
    }

    private boolean complain(String input, @Nullable String message) {
        err.println("policy-reader: " + (input + ": " + message).replaceAll("\\R", " "));
        return false;
    }

    /** The sample document. */
    static String sample() {
        try (InputStream in = PolicyReader.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("Sample document is missing: " + SAMPLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = PolicyReader.class.getPackage().getImplementationVersion();
            return new String[] {"policy-reader " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Reads the name of a format, in whatever case. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            for (Format format : Format.values()) {
                if (format.name().equalsIgnoreCase(name)) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    "expected one of " + List.of(Format.values()) + " but was '" + name + "'");
        }
    }

    /** Reads the name of a charset. */
    static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("no charset of this Java: " + name);
            }
        }
    }
}
