package org.hoso.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree over the ledger")
class MerkleTreeTest {
    private static final HexFormat HEX = HexFormat.of();
    /** The inputs and roots that the implementations of RFC 6962 are tested with (certificate-transparency, merkle tests). */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    @DisplayName("has the roots that RFC 6962 implementations agree on")
    void knownVectors() {
        List<byte[]> leaves =
                INPUTS.stream().map(HEX::parseHex).map(BruteTree::leaf).toList();
        MerkleTree tree = new MerkleTree(Subtrees.over(leaves));
        assertThat(HEX.formatHex(tree.root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= 8; size++)
            assertThat(HEX.formatHex(tree.root(size))).isEqualTo(ROOTS.get(size - 1));
        assertThat(tree.inclusion(5, 8).stream().map(HEX::formatHex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistency(6, 8).stream().map(HEX::formatHex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    @DisplayName("is the definition of the RFC at every size up to 200, root, inclusion of every leaf and consistency")
    void everySmallSize() {
        List<byte[]> leaves = leaves(200);
        MerkleTree tree = new MerkleTree(remembered(leaves));
        GrowingTree growing = new GrowingTree();
        for (int size = 1; size <= 200; size++) {
            List<byte[]> part = leaves.subList(0, size);
            growing.add(part.getLast());
            byte[] root = BruteTree.root(part);
            assertThat(tree.root(size)).isEqualTo(root);
            assertThat(growing.root()).isEqualTo(root);
            for (int index = 0; index < size; index++) checkInclusion(tree, index, part, root);
            for (int from = 1; from <= size; from++)
                checkConsistency(tree, from, part, root, BruteTree.root(leaves.subList(0, from)));
        }
    }

    @Test
    @DisplayName("is the definition of the RFC at random sizes of thousands")
    void randomLargerSizes() {
        Random random = new Random(6962);
        List<byte[]> leaves = leaves(20_000);
        MerkleTree tree = new MerkleTree(remembered(leaves));
        for (int tries = 0; tries < 40; tries++) {
            int size = 201 + random.nextInt(19_800);
            List<byte[]> part = leaves.subList(0, size);
            byte[] root = BruteTree.root(part);
            checkInclusion(tree, random.nextInt(size), part, root);
            int from = 1 + random.nextInt(size);
            checkConsistency(tree, from, part, root, BruteTree.root(leaves.subList(0, from)));
        }
    }

    @Test
    @DisplayName("refuses what no tree can prove")
    void nothingToProve() {
        MerkleTree tree = new MerkleTree(Subtrees.over(leaves(4)));
        assertThatThrownBy(() -> tree.inclusion(4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.root(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void checkInclusion(MerkleTree tree, int index, List<byte[]> leaves, byte[] root) {
        List<byte[]> path = tree.inclusion(index, leaves.size());
        assertThat(path).containsExactlyElementsOf(BruteTree.path(index, leaves));
        byte[] leaf = leaves.get(index);
        int size = leaves.size();
        assertThat(Proofs.includes(leaf, index, size, root, path)).isTrue();
        assertThat(Proofs.includes(BruteTree.leaf(new byte[] {9}), index, size, root, path))
                .isFalse();
        assertThat(Proofs.includes(leaf, size, size, root, path)).isFalse();
        assertThat(Proofs.includes(leaf, index, size, root, longer(path, leaf))).isFalse();
        if (size > 1) {
            assertThat(Proofs.includes(leaf, (index + 1) % size, size, root, path))
                    .isFalse();
            assertThat(Proofs.includes(leaf, index, size, root, path.subList(1, path.size())))
                    .isFalse();
        }
    }

    private static void checkConsistency(MerkleTree tree, int from, List<byte[]> leaves, byte[] root, byte[] old) {
        List<byte[]> path = tree.consistency(from, leaves.size());
        assertThat(path).containsExactlyElementsOf(BruteTree.subproof(from, leaves, true));
        int size = leaves.size();
        assertThat(Proofs.extendsTree(from, old, size, root, path)).isTrue();
        byte[] other = BruteTree.leaf(new byte[] {7});
        assertThat(Proofs.extendsTree(from, other, size, root, path)).isFalse();
        assertThat(Proofs.extendsTree(from, old, size, other, path)).isFalse();
        assertThat(Proofs.extendsTree(from, old, size, root, longer(path, other)))
                .isFalse();
        if (!path.isEmpty())
            assertThat(Proofs.extendsTree(from, old, size, root, path.subList(1, path.size())))
                    .isFalse();
    }

    private static List<byte[]> longer(List<byte[]> path, byte[] hash) {
        return Stream.concat(path.stream(), Stream.of(hash)).toList();
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> BruteTree.leaf(ByteBuffer.allocate(4).putInt(n).array()))
                .toList();
    }

    /** Keeps what was once computed, as a store does. */
    private static Subtrees remembered(List<byte[]> leaves) {
        List<List<byte[]>> levels = new ArrayList<>(List.of(leaves));
        while (levels.getLast().size() > 1) {
            List<byte[]> below = levels.getLast();
            levels.add(IntStream.range(0, below.size() / 2)
                    .mapToObj(n -> TreeHash.node(below.get(2 * n), below.get(2 * n + 1)))
                    .toList());
        }
        return (level, index) -> levels.get(level).get(Math.toIntExact(index));
    }
}
