package dev.trivet.core.service;

import okhttp3.HttpUrl;

/**
 * Describes a service, as a value.
 *
 * @param service the name of the service, which the names of its operations start with
 * @param baseUrl the base URL that every path is below; see {@link BaseUrls#parse}
 * @param auth how the credential is sent
 * @param envelope how bodies are wrapped, and how errors are recognized
 * @param mediaType the media type that bodies are sent and accepted in
 * @param separateWriteLimit whether the service's rate limit counts reads and writes separately
 */
public record ServiceProfile(
    String service,
    HttpUrl baseUrl,
    AuthScheme auth,
    Envelope envelope,
    String mediaType,
    boolean separateWriteLimit) {}
