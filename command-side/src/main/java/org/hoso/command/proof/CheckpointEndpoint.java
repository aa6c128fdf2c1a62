package org.hoso.command.proof;

import java.util.Set;
import org.hoso.cases.Role;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signs a checkpoint of the ledger as it is now; asked again before it grew, it answers with the same. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class CheckpointEndpoint {
    private static final Set<Role> MAY_ASK = Set.of(Role.AUDITOR, Role.DPO, Role.ADMIN);

    private final Checkpoints checkpoints;

    CheckpointEndpoint(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** @throws AccessDeniedException for anyone but auditors, data protection officers and who runs the system */
    @PostMapping("/api/v1/proofs/checkpoints")
    StoredCheckpoint sign(SignedIn signedIn) {
        if (signedIn.roles().stream().noneMatch(MAY_ASK::contains))
            throw new AccessDeniedException("asks for no checkpoint");
        return checkpoints.now();
    }
}
