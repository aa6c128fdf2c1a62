package org.hoso.runtime.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that come with the product, none of the machine's: Liberation Serif for the text of letters, Liberation Sans for
 * reports, and DejaVu Sans for letters that neither has.
 */
final class Fonts {
    private static final String LIBERATION = "com/mpobjects/jasperreports/fonts/liberation/";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";
    private static final int LAST = 0x1FFFF;

    /** One file of a family. */
    private record Cut(String family, int weight, FontStyle style, String path) {}

    // spotless:off
    private static final List<Cut> CUTS = List.of(
            new Cut("Liberation Serif", 400, FontStyle.NORMAL, LIBERATION + "LiberationSerif-Regular.ttf"),
            new Cut("Liberation Serif", 700, FontStyle.NORMAL, LIBERATION + "LiberationSerif-Bold.ttf"),
            new Cut("Liberation Serif", 400, FontStyle.ITALIC, LIBERATION + "LiberationSerif-Italic.ttf"),
            new Cut("Liberation Serif", 700, FontStyle.ITALIC, LIBERATION + "LiberationSerif-BoldItalic.ttf"),
            new Cut("Liberation Sans",  400, FontStyle.NORMAL, LIBERATION + "LiberationSans-Regular.ttf"),
            new Cut("Liberation Sans",  700, FontStyle.NORMAL, LIBERATION + "LiberationSans-Bold.ttf"),
            new Cut("DejaVu Sans",      400, FontStyle.NORMAL, DEJAVU + "DejaVuSans.ttf"),
            new Cut("DejaVu Sans",      700, FontStyle.NORMAL, DEJAVU + "DejaVuSans-Bold.ttf"));
    // spotless:on

    private final BitSet covered = covered();

    void addTo(PdfRendererBuilder builder) {
        for (Cut cut : CUTS) builder.useFont(() -> open(cut.path()), cut.family(), cut.weight(), cut.style(), true);
    }

    /** What no font has a glyph for is told by its number: on paper, a box or a gap would hide it. */
    String printable(String text) {
        if (text.codePoints().allMatch(this::has)) return text;
        StringBuilder printable = new StringBuilder(text.length() * 2);
        text.codePoints().forEach(c -> {
            if (has(c)) printable.appendCodePoint(c);
            else printable.append(Visible.sign(c));
        });
        return printable.toString();
    }

    private boolean has(int c) {
        return c == '\n' || covered.get(c);
    }

    private static BitSet covered() {
        BitSet covered = new BitSet(LAST);
        for (Cut cut : CUTS) if (cut.weight() == 400 && cut.style() == FontStyle.NORMAL) cover(covered, cut.path());
        return covered;
    }

    private static void cover(BitSet covered, String path) {
        try (InputStream in = open(path);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int c = ' '; c <= LAST; c++) if (glyphs.getGlyphId(c) > 0) covered.set(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in where a library wants a font of the machine. */
    static TrueTypeFont instead() {
        try (InputStream in = open(CUTS.getFirst().path())) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Fonts.class.getClassLoader().getResourceAsStream(path), path);
    }
}
