package org.hoso.query.registry;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.law.MandateRole;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of the case numbers of a year: an official register tells its gaps. */
@RestController
@RequestMapping("/api/v1/registry/case-numbers")
class CaseNumbersEndpoint {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private final NumbersDrawn numbers;
    private final Supplier<Law> law;

    CaseNumbersEndpoint(NumbersDrawn numbers, Supplier<Law> law) {
        this.numbers = numbers;
        this.law = law;
    }

    @Operation(
            summary = "case numbers of a year",
            description =
                    "Số hồ sơ của một năm: which numbers were drawn, how many are a case's, and what is known of each that is"
                            + " none. For auditors, administrators and coordinators of the body that answers for what comes in, and"
                            + " of the one above it.")
    @GetMapping
    NumbersOfYear ofYear(@RequestParam(required = false) @Nullable String year, SignedIn signedIn) {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        if (!mayRead(Readers.of(signedIn), today)) throw new Refused(Refusal.WRONG_ROLE, Map.of());
        return numbers.ofYear(year == null ? today.getYear() : read(year), today.getYear());
    }

    private boolean mayRead(Reader reader, LocalDate today) {
        return reader.audits()
                || reader.is(Role.ADMIN)
                || (reader.ofTheState() && reader.is(Role.COORDINATOR) && coordinates(reader.agency(), today));
    }

    /** The body to which goes what has no field of its own, and the one above it. */
    private boolean coordinates(String agency, LocalDate today) {
        return law.get().mandates().on("other", MandateRole.SECTOR_CONCLUSION, today).stream()
                .anyMatch(mandate -> mandate.agency().equals(agency)
                        || law.get()
                                .agencies()
                                .parentOf(mandate.agency(), today)
                                .filter(parent -> parent.code().equals(agency))
                                .isPresent());
    }

    private static int read(String year) {
        if (!year.matches("\\d{4}")) throw new BadShape(Fault.at("/year", FaultCode.WRONG_FORM));
        int read = Integer.parseInt(year);
        if (read < FIRST_YEAR || read > LAST_YEAR) throw new BadShape(Fault.at("/year", FaultCode.OUT_OF_RANGE));
        return read;
    }
}
