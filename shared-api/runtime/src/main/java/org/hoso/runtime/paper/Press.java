package org.hoso.runtime.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;

/**
 * Prints sheets as PDF: tagged, for archives (PDF/A-2u), with the product's own fonts. Nothing is fetched from anywhere, and the
 * same sheet gives the same bytes.
 */
public final class Press {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*<");

    static {
        XRLog.setLoggerImpl(new PressLog());
        FontMappers.set(new NoOtherFonts());
    }

    private final Fonts fonts = new Fonts();

    public byte[] print(Sheet sheet) {
        Document page = Xhtml.parse(sheet.xhtml());
        Xhtml.eachText(page, fonts::printable);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), sheet.made());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .withW3cDocument(page, null)
                .withProducer("Hoso")
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .defaultTextDirection(TextDirection.LTR)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useSVGDrawer(new BatikSVGDrawer())
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.addTo(builder);
        return builder;
    }

    /** What would differ from one printing to the next is taken from the sheet. */
    private static byte[] bytes(PDDocument document, Instant made) throws IOException {
        Calendar at = GregorianCalendar.getInstance(TimeZone.getTimeZone("UTC"));
        at.setTimeInMillis(made.toEpochMilli());
        document.getDocumentInformation().setCreationDate(at);
        document.setDocumentId(made.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String same =
                CREATED.matcher(told).replaceFirst("<xmp:CreateDate>" + made.truncatedTo(ChronoUnit.SECONDS) + "<");
        metadata.importXMPMetadata(same.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
