package org.hoso.query.letters;

import java.util.List;
import java.util.Locale;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** How a sheet is answered. */
public enum PaperForm {
    HTML,
    PDF;

    /** @throws BadShape for a form that there is not */
    static PaperForm of(@Nullable String as, List<MediaType> accepted) {
        if (as == null) return accepted.stream().anyMatch(PaperForm::isPdf) ? PDF : HTML;
        for (PaperForm form : values()) if (form.name().toLowerCase(Locale.ROOT).equals(as)) return form;
        throw new BadShape(Fault.at("/as", FaultCode.NOT_ONE_OF, "allowed", "html, pdf"));
    }

    private static boolean isPdf(MediaType accepted) {
        return accepted.isConcrete() && accepted.isCompatibleWith(MediaType.APPLICATION_PDF);
    }

    /** @param name of the file, without ending: no text that a person wrote */
    HttpHeaders headers(String name, Sheet sheet) {
        HttpHeaders headers = new HttpHeaders();
        switch (this) {
            case HTML -> {
                headers.setContentType(MediaType.parseMediaType("text/html;charset=UTF-8"));
                headers.set("Content-Security-Policy", sheet.contentPolicy());
            }
            case PDF -> {
                headers.setContentType(MediaType.APPLICATION_PDF);
                headers.setContentDisposition(
                        ContentDisposition.inline().filename(name + ".pdf").build());
            }
        }
        return headers;
    }
}
