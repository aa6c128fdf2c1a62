package org.hoso.command.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.runtime.files.FileName;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.sealing.FileKeys;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.sealing.UploadedFile;

/**
 * A step names an uploaded file by its digest. The case is given the file's key before the step is decided, since the key must be
 * there when the event is; what was given for a step that is refused is taken back within the hour.
 */
public class EvidenceFiles {
    private final FileKeys keys;
    private final RowMacs codes;

    EvidenceFiles(FileKeys keys, RowMacs codes) {
        this.keys = keys;
        this.codes = codes;
    }

    /**
     * @param dryRun nothing is given then
     * @throws BadShape where the step says something else of the file than is true
     */
    public void before(AddEvidence step, boolean dryRun) {
        String name = FileName.of(step.sha256(), codes).value();
        Optional<UploadedFile> file = keys.uploaded(step.by().agency(), name);
        if (file.isEmpty()) return;
        agree(step, file.get());
        if (!dryRun) give(step, name);
    }

    private static void agree(AddEvidence step, UploadedFile file) {
        List<Fault> faults = new ArrayList<>();
        if (!step.mediaType().equals(file.mediaType()))
            faults.add(Fault.at("/mediaType", FaultCode.OTHER_CONTENT, "actual", file.mediaType()));
        if (step.sizeBytes() != file.sizeBytes())
            faults.add(Fault.at("/sizeBytes", FaultCode.OTHER_CONTENT, "actual", file.sizeBytes()));
        if (!faults.isEmpty()) throw new BadShape(faults);
    }

    private void give(AddEvidence step, String name) {
        try {
            keys.keep(step.caseId().value(), step.by().agency(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
