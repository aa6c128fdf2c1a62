package org.hoso.command.proof;

import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.proof.KnownWitnesses;
import org.hoso.runtime.proof.Refusals;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a witness refused to co-sign; who brings it does not matter, only who signed it and what its two checkpoints prove. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class RefusalEndpoint {
    /** Characters; two checkpoints with a hundred signatures each are a good deal less. */
    private static final int LONGEST = 100_000;

    private final Refusals refusals;
    private final KnownWitnesses witnesses;

    RefusalEndpoint(Refusals refusals, KnownWitnesses witnesses) {
        this.refusals = refusals;
        this.witnesses = witnesses;
    }

    /** @throws BadShape for a text that is no refusal of a known witness, or whose two checkpoints prove no fork of this ledger */
    @PostMapping(path = "/api/v1/proofs/refusals", consumes = MediaType.TEXT_PLAIN_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody String note) {
        if (note.length() > LONGEST) throw new BadShape(Fault.at("/note", FaultCode.TOO_LONG, "most", LONGEST));
        switch (outcome(note)) {
            case TAKEN -> {}
            case UNKNOWN_WITNESS -> throw fault("/note", FaultCode.UNKNOWN_WITNESS);
            case FOREIGN_SEEN -> throw fault("/note/seen", FaultCode.FOREIGN_CHECKPOINT);
            case FOREIGN_SHOWN -> throw fault("/note/shown", FaultCode.FOREIGN_CHECKPOINT);
            case NO_FORK -> throw fault("/note/shown", FaultCode.NO_FORK);
        }
    }

    private Refusals.Outcome outcome(String note) {
        try {
            return refusals.take(Note.parse(note), witnesses);
        } catch (NotAProof otherwise) {
            throw fault("/note", FaultCode.WRONG_FORM);
        }
    }

    private static BadShape fault(String pointer, FaultCode code) {
        return new BadShape(Fault.at(pointer, code));
    }
}
