package org.hoso.query.proof;

import java.util.List;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.Proofs;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.hoso.runtime.proof.StoredTree;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** That a position is in the ledger of a size, and that one size of it continues another: hashes, in base64, nothing else. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class ProofsEndpoint {
    private final StoredTree tree;
    private final Checkpoints checkpoints;

    ProofsEndpoint(StoredTree tree, Checkpoints checkpoints) {
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    /** @param path the siblings from the leaf up (RFC 6962); the leaf's index is its position less one */
    record InclusionProof(long position, long size, byte[] root, List<byte[]> path) {}

    /** @param path as RFC 6962 section 2.1.2 has it */
    record ConsistencyProof(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> path) {}

    /** @param size that of the latest checkpoint where none is given */
    @GetMapping("/api/v1/proofs/inclusion")
    InclusionProof inclusion(@RequestParam long position, @RequestParam(required = false) @Nullable Long size) {
        long of = size == null ? signedSize() : size;
        new Checks()
                .that(position >= 1, "position", FaultCode.OUT_OF_RANGE)
                .that(of >= 1, "size", FaultCode.OUT_OF_RANGE)
                .that(of <= tree.reach(), "size", FaultCode.IN_THE_FUTURE)
                .that(position <= of, "position", FaultCode.IN_THE_FUTURE)
                .end();
        MerkleTree open = checkpoints.proven();
        byte[] root = open.root(of);
        List<byte[]> path = open.inclusion(position - 1, of);
        if (!Proofs.includes(open.leaf(position - 1), position - 1, of, root, path)) throw checkpoints.forked();
        return new InclusionProof(position, of, root, path);
    }

    /** @param to that of the latest checkpoint where none is given */
    @GetMapping("/api/v1/proofs/consistency")
    ConsistencyProof consistency(@RequestParam long from, @RequestParam(required = false) @Nullable Long to) {
        long until = to == null ? signedSize() : to;
        new Checks()
                .that(from >= 1, "from", FaultCode.OUT_OF_RANGE)
                .that(until <= tree.reach(), "to", FaultCode.IN_THE_FUTURE)
                .that(from <= until, "from", FaultCode.WRONG_ORDER)
                .end();
        MerkleTree open = checkpoints.proven();
        byte[] begun = open.root(from);
        byte[] root = open.root(until);
        List<byte[]> path = open.consistency(from, until);
        if (!Proofs.extendsTree(from, begun, until, root, path)) throw checkpoints.forked();
        return new ConsistencyProof(from, until, begun, root, path);
    }

    private long signedSize() {
        return checkpoints.latest().map(StoredCheckpoint::size).orElse(0L);
    }
}
