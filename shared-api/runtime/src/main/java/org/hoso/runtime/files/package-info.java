/** Files of evidence: sealed in pieces under a key of their own, kept under a name that tells nothing, in a folder. */
@NullMarked
package org.hoso.runtime.files;

import org.jspecify.annotations.NullMarked;
