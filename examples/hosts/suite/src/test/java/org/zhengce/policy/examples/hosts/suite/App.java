// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the applications, as a process of its own that ends with the suite. */
final class App {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern PORT = Pattern.compile("Tomcat started on port(?:\\(s\\):)? (\\d+)");
    private static final Pattern READY = Pattern.compile("Started Boot\\d in ");
    private static final long PATIENCE = 300;

    private final Process process;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private App(Process process) {
        this.process = process;
    }

    /** Starts a jar on a free port of the loopback; {@link #send} waits until it is ready. */
    static App start(Path jar, List<String> arguments) {
        // A machine of an office: small, and with a default charset that is not UTF-8.
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dfile.encoding=GBK",
                "-jar",
                jar.toString(),
                "--server.port=0"));
        command.addAll(arguments);
        try {
            App app = new App(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
            Runtime.getRuntime().addShutdownHook(new Thread(app.process::destroyForcibly));
            Thread reader = new Thread(app::read, jar.getFileName().toString());
            reader.setDaemon(true);
            reader.start();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        URI found = null;
        try (BufferedReader lines = process.inputReader(StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher port = PORT.matcher(line);
                if (port.find()) {
                    found = URI.create("http://127.0.0.1:" + port.group(1));
                }
                if (READY.matcher(line).find()) {
                    address.complete(found);
                }
            }
            address.completeExceptionally(
                    new IllegalStateException("Application ended before it was ready:\n" + log()));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** What it has said so far. */
    String log() {
        return String.join("\n", log);
    }

    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(), path, headers);
    }

    Answer post(String body, String... headers) {
        return post(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer post(byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json");
        return send(request, "/plans", headers);
    }

    private Answer send(HttpRequest.Builder request, String path, String... headers) {
        try {
            request.uri(URI.create(address.get(PATIENCE, TimeUnit.SECONDS) + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    new String(response.body(), StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException("Application must answer " + path + ":\n" + log(), e);
        }
    }
}
