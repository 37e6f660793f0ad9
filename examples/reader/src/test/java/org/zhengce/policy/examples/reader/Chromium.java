// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A headless Chromium, spoken to by the DevTools protocol on the loopback; nothing but the Java library and Debian's package. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> requests = new java.util.concurrent.CopyOnWriteArrayList<>();
    private int id;

    /** Starts the browser with a new profile in a directory. */
    Chromium(Path directory) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + directory,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("chromium.log").toFile())
                .start();
        Path port = directory.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 10 && !Files.exists(port); i++) {
            Thread.sleep(100);
        }
        String list = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
        HttpClient client = HttpClient.newHttpClient();
        String tabs = client.send(
                        HttpRequest.newBuilder(URI.create(list)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        JsonNode tab = JSON.readTree(tabs).findParents("webSocketDebuggerUrl").stream()
                .filter(each -> each.path("type").asText().equals("page"))
                .findFirst()
                .orElseThrow();
        socket = client.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(PATIENCE))
                .buildAsync(URI.create(tab.path("webSocketDebuggerUrl").asText()), new Listener())
                .join();
        call("Page.enable");
        call("Network.enable");
    }

    /** Takes messages apart into answers and requests that leave the page. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                try {
                    JsonNode node = JSON.readTree(message.toString());
                    if (node.has("id")) {
                        answers.add(node);
                    } else if (node.path("method").asText().equals("Network.requestWillBeSent")) {
                        requests.add(
                                node.path("params").path("request").path("url").asText());
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                } finally {
                    message.setLength(0);
                }
            }
            webSocket.request(1);
            return null;
        }
    }

    /** Calls a method of the protocol; parameters are names and values in turn. */
    JsonNode call(String method, Object... parameters) throws InterruptedException {
        ObjectNode call = JSON.createObjectNode().put("id", ++id).put("method", method);
        ObjectNode params = call.putObject("params");
        for (int i = 0; i < parameters.length; i += 2) {
            params.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
        }
        socket.sendText(call.toString(), true).join();
        for (JsonNode answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
                answer != null;
                answer = answers.poll(PATIENCE, TimeUnit.SECONDS)) {
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
        throw new IllegalStateException("no answer to " + method);
    }

    /** Opens a file in a window of that width. */
    void open(Path file, int width) throws InterruptedException {
        requests.clear();
        call(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                900,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        call("Page.navigate", "url", file.toUri().toString());
        for (int i = 0;
                i < PATIENCE * 10 && !evaluate("document.readyState").asText().equals("complete");
                i++) {
            Thread.sleep(100);
        }
    }

    /** The value of an expression on the page. */
    JsonNode evaluate(String expression) throws InterruptedException {
        return call("Runtime.evaluate", "expression", expression, "returnByValue", true)
                .path("result")
                .path("value");
    }

    /** Presses a key and lets it go. */
    void press(String key, int code) throws InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", "type", type, "key", key, "code", key, "windowsVirtualKeyCode", code);
        }
    }

    /** What the page asked for since it was opened. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }
}
