// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.zhengce.policy.io.text.PolicyText;

/** Reads all texts of files and folders one after the other into one report. */
final class CorpusCommand {

    private static final String REPORT = "corpus.txt";
    private static final int OFTEN = 50;

    private final PrintStream out;
    private final PrintStream err;

    @Nullable
    private final Charset charset;

    private int status;

    CorpusCommand(PrintStream out, PrintStream err, @Nullable Charset charset) {
        this.out = out;
        this.err = err;
        this.charset = charset;
    }

    /** The exit status: 1 if an input could not be read or the report not be written. */
    int run(List<String> inputs, @Nullable Path directory) {
        CorpusReport report = new CorpusReport();
        if (inputs.isEmpty()) {
            String sample = PolicyReader.sample();
            report.add("sample.txt", sample, PolicyText.read(sample));
        }
        List<Path> files = files(inputs);
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (i % OFTEN == 0 || i + 1 == files.size()) {
                err.println("[" + (i + 1) + "/" + files.size() + "] " + file);
            }
            try {
                String text = SourceText.read(file, charset);
                report.add(String.valueOf(file.getFileName()), text, PolicyText.read(text));
            } catch (UnusableInputException e) {
                complain(file.toString(), e.getMessage());
            }
        }
        try {
            if (directory == null) {
                out.print(report);
                out.flush();
            } else {
                Outputs.write(directory.resolve(REPORT), report.toString());
            }
        } catch (IOException e) {
            complain(REPORT, "output cannot be written: " + e.getMessage());
        }
        return status;
    }

    /** The files as they were named, and those of folders in the order of their names. */
    private List<Path> files(List<String> inputs) {
        List<Path> files = new ArrayList<>();
        for (String input : inputs) {
            try {
                Path path = Path.of(input);
                if (Files.isDirectory(path)) {
                    try (Stream<Path> below = Files.walk(path)) {
                        below.filter(Files::isRegularFile).sorted().forEach(files::add);
                    }
                } else {
                    files.add(path);
                }
            } catch (InvalidPathException e) {
                complain(input, "is no file name");
            } catch (IOException e) {
                complain(input, "cannot be read: " + e.getMessage());
            }
        }
        return files;
    }

    private void complain(String input, @Nullable String message) {
        err.println("policy-reader: " + (input + ": " + message).replaceAll("\\R", " "));
        status = 1;
    }
}
