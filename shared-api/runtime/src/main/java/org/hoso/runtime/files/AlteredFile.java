package org.hoso.runtime.files;

/** A kept file is not what was kept. It names the file as its store does, never what it holds. */
public final class AlteredFile extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    AlteredFile(FileName name, String how) {
        super("the kept file " + name + " is not what was kept: " + how);
    }
}
