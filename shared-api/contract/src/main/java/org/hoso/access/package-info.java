/** Who looked at what and why, and whose glass an auditor broke: a history of its own beside the cases. */
@NullMarked
package org.hoso.access;

import org.jspecify.annotations.NullMarked;
