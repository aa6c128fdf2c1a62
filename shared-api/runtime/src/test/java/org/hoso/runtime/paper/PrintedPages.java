package org.hoso.runtime.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as another program reads it back. */
public final class PrintedPages extends PDFTextStripper {
    private final List<String> trouble = new ArrayList<>();
    private final Set<String> fonts = new HashSet<>();
    private final String text;
    private final int pages;
    private final String title;

    public PrintedPages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = getText(document);
            pages = document.getNumberOfPages();
            title = document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text;
    }

    /** Without white space: lines break anywhere in a long word. */
    public String joined() {
        return text.replaceAll("\\s", "");
    }

    public int pages() {
        return pages;
    }

    public String title() {
        return title;
    }

    public Set<String> fonts() {
        return fonts;
    }

    /** Letters without a glyph, out of the page, or of a font that is not in the file. */
    public List<String> trouble() {
        return trouble;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        PDFont font = letter.getFont();
        fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        if (!font.isEmbedded()) trouble.add("not embedded: " + font.getName());
        if (font instanceof PDType0Font wide && !hasGlyph(wide, letter))
            trouble.add("no glyph: " + letter.getUnicode());
        float right = letter.getXDirAdj() + letter.getWidthDirAdj();
        boolean inside = letter.getXDirAdj() >= 0
                && right <= letter.getPageWidth() - 20
                && letter.getYDirAdj() > 0
                && letter.getYDirAdj() <= letter.getPageHeight();
        if (!inside) trouble.add("off the page: " + letter.getUnicode() + " at " + letter.getXDirAdj());
        super.processTextPosition(letter);
    }

    private static boolean hasGlyph(PDType0Font font, TextPosition letter) {
        try {
            for (int code : letter.getCharacterCodes()) if (font.codeToGID(code) == 0) return false;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
