package org.hoso.runtime.signin;

/** What everybody may read without signing in: the lists, whether an address is on one, published figures, and by which key their files are signed. */
final class OpenReads {
    /** Under the same beginning, and not for everybody; asked before the others. */
    static final String[] SIGNED_IN = {"/api/v1/lists/changes", "/api/v1/lists/delistings", "/api/v1/lists/work"};

    static final String[] PATHS = {
        "/api/v1/lists/{list:[a-z]{1,20}}",
        "/api/v1/lists/{list:[a-z]{1,20}}.csv",
        "/api/v1/lists/{list:[a-z]{1,20}}/files/**",
        "/api/v1/publications",
        "/api/v1/publications/*",
        "/api/v1/dispatches/key",
        "/api/v1/proofs/key"
    };

    private OpenReads() {}
}
