package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders into which no other user of the machine looks, and above all puts nothing. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> ALL_RIGHTS = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes the folder, or closes it. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (posix(folder)) Files.setPosixFilePermissions(folder, ALL_RIGHTS);
    }

    /** As above, of a folder of programs: those that others could have put there are not run. */
    static void programs(Path folder) throws IOException {
        if (Files.exists(folder) && writableByOthers(folder)) delete(folder);
        folder(folder);
    }

    private static boolean writableByOthers(Path folder) throws IOException {
        if (!posix(folder)) return false;
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(folder);
        return granted.contains(PosixFilePermission.OTHERS_WRITE) || granted.contains(PosixFilePermission.GROUP_WRITE);
    }

    private static boolean posix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) Files.delete(one);
    }
}
