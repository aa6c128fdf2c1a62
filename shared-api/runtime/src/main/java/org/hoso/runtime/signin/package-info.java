/** Who asks: bearer tokens of any OIDC issuer, what they say of an officer, and how fast an officer may ask. */
@NullMarked
package org.hoso.runtime.signin;

import org.jspecify.annotations.NullMarked;
