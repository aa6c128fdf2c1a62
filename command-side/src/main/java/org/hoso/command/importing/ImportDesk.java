package org.hoso.command.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Role;
import org.hoso.command.intake.NewCases;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.TooLarge;
import org.hoso.runtime.signin.Acting;
import org.hoso.runtime.signin.SignedIn;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an import, batch by batch, and writes what became of each. Work and memory a batch are bounded. */
class ImportDesk {
    static final int BATCH = 500;
    static final int LONGEST_LINE = 256 * 1024;

    private static final Set<Role> MAY_IMPORT = Set.of(Role.INTAKE, Role.EXPERT);

    private final CommandReader reader;
    private final NewCases newCases;
    private final Importing importing;
    private final ProblemWriter problems;
    private final Clock clock;

    ImportDesk(CommandReader reader, NewCases newCases, Importing importing, ProblemWriter problems, Clock clock) {
        this.reader = reader;
        this.newCases = newCases;
        this.importing = importing;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Imports are for officers and systems of a body; a citizen reports one thing at a time.
     *
     * @throws Refused for anybody else
     */
    void admit(SignedIn who) {
        Acting.admit(who, MAY_IMPORT);
    }

    void run(InputStream body, SignedIn who, Language language, OutputStream out) throws IOException {
        BoundedLines lines = new BoundedLines(body, LONGEST_LINE);
        BoundedLines.Line line = lines.next();
        while (line != null) {
            Batch batch = new Batch();
            Instant now = clock.instant();
            for (; line != null && batch.size() < BATCH; line = lines.next())
                if (!line.blank()) batch.add(entry(line, who, now, language));
            importing.carryOut(batch, who, language);
            tell(batch, out);
        }
    }

    private Batch.Entry entry(BoundedLines.Line line, SignedIn who, Instant now, Language language) {
        @Nullable String reference = null;
        try {
            if (line.bytes() == null) throw new TooLarge(LONGEST_LINE);
            ImportLine sheet = ImportLine.of(line.bytes());
            reference = sheet.reference();
            var draft = reader.draft(ReportContent.class, sheet.body(), newCases.edge(who, now));
            return new Batch.Entry(line.number(), reference, draft, null);
        } catch (BadShape | Refused | TooLarge wrong) {
            return new Batch.Entry(
                    line.number(),
                    reference,
                    null,
                    LineOutcome.turnedDown(line.number(), reference, problems.of(wrong, language)));
        }
    }

    private static void tell(Batch batch, OutputStream out) throws IOException {
        StringBuilder told = new StringBuilder();
        for (Batch.Entry entry : batch.all())
            told.append(CaseJson.stored().writeValueAsString(entry.outcome)).append('\n');
        out.write(told.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        out.flush();
    }
}
