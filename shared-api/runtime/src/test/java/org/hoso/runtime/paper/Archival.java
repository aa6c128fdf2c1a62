package org.hoso.runtime.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the validator of the PDF Association, has against a file. */
public final class Archival {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archival() {}

    /** As a file that is kept: ISO 19005-2, level u. */
    public static List<String> faults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFA_2_U);
    }

    /** As a file that is read aloud: ISO 14289-1, as far as a machine can tell. */
    public static List<String> barriers(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> faults = new TreeSet<>();
            result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == Status.FAILED)
                    .forEach(one -> faults.add(one.getRuleId().getClause() + "-"
                            + one.getRuleId().getTestNumber() + " " + one.getMessage()));
            return List.copyOf(faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EncryptedPdfException | ModelParsingException | ValidationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
