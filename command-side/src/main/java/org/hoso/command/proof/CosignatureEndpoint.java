package org.hoso.command.proof;

import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.proof.Cosignatures;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes back a checkpoint that a witness has co-signed; who brings it does not matter, only whose signatures it bears. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class CosignatureEndpoint {
    private final Cosignatures cosignatures;

    CosignatureEndpoint(Cosignatures cosignatures) {
        this.cosignatures = cosignatures;
    }

    /** @throws BadShape for a text that is no checkpoint of this ledger with a line of a known witness */
    @PostMapping(path = "/api/v1/proofs/cosignatures", consumes = MediaType.TEXT_PLAIN_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody String note) {
        switch (outcome(note)) {
            case TAKEN -> {}
            case FOREIGN_CHECKPOINT -> throw fault(FaultCode.FOREIGN_CHECKPOINT);
            case UNKNOWN_WITNESS -> throw fault(FaultCode.UNKNOWN_WITNESS);
        }
    }

    private Cosignatures.Outcome outcome(String note) {
        try {
            return cosignatures.take(Note.parse(note));
        } catch (NotAProof otherwise) {
            throw fault(FaultCode.WRONG_FORM);
        }
    }

    private static BadShape fault(FaultCode code) {
        return new BadShape(Fault.at("/note", code));
    }
}
