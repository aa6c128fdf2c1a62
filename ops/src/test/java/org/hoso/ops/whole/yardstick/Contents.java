package org.hoso.ops.whole.yardstick;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read of a body: packed files one by one, of a printed one its text and how many pages it has. */
final class Contents {
    private Contents() {}

    static String of(String type, byte[] body, Names names) {
        try {
            if (type.startsWith("application/zip") || type.contains("openxmlformats")) return unpacked(body, names);
            if (type.startsWith("application/pdf")) return printed(body, names);
            return names.in(new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] body, Names names) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readAllBytes();
                String name = names.in(entry.getName());
                boolean printed = name.endsWith(".pdf");
                files.put(name, printed ? printed(file, names) : names.in(new String(file, StandardCharsets.UTF_8)));
            }
        }
        StringBuilder all = new StringBuilder();
        files.forEach((name, content) ->
                all.append("== ").append(name).append('\n').append(content).append('\n'));
        return all.toString();
    }

    /** Where a line breaks goes by how broad the letters are of what is drawn. */
    private static String printed(byte[] body, Names names) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            String text = names.in(new PDFTextStripper().getText(document));
            return document.getNumberOfPages() + " pages\n" + text.replaceAll("\\s+", " ");
        }
    }
}
