package org.hoso.ops.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.node.ObjectNode;

/** A pack taken apart, to be changed and put together again. */
record OpenedPack(Map<String, String> files) {
    static OpenedPack of(byte[] zip) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenedPack(files);
    }

    String file(String name) {
        return files.get(name);
    }

    OpenedPack with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(name, text);
        return new OpenedPack(changed);
    }

    OpenedPack without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new OpenedPack(changed);
    }

    List<String> lines() {
        return new ArrayList<>(file("events.jsonl").lines().toList());
    }

    OpenedPack withLines(List<String> lines) {
        return with("events.jsonl", String.join("\n", lines) + "\n");
    }

    /** One line changed as JSON. */
    OpenedPack with(int line, UnaryOperator<ObjectNode> change) {
        List<String> lines = lines();
        lines.set(line, changed(lines.get(line), change));
        return withLines(lines);
    }

    static String changed(String line, UnaryOperator<ObjectNode> change) {
        return CaseJson.stored()
                .writeValueAsString(change.apply((ObjectNode) CaseJson.stored().readTree(line)));
    }

    Path zipped(Path file) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                out.putNextEntry(new ZipEntry(one.getKey()));
                out.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
