package org.hoso.lists;

import org.hoso.cases.Sha256;

/**
 * The thing that is listed, as it is stored.
 *
 * @param url           canonical address, in clear (decisions 0001 and 0090)
 * @param hash          SHA-256 of that
 * @param key           by what addresses under it are found, as made when it was proposed
 * @param platform      code of the platform that serves the host
 * @param naturalPerson whether it is a natural person's own: the public is then told the hash and not the address
 */
public record Listed(ListedKind kind, String url, Sha256 hash, String key, String platform, boolean naturalPerson) {}
