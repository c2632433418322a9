package dev.trivet.core.service;

import okhttp3.HttpUrl;

/**
 * A service, as a value.
 *
 * @param service its name, which is what the names of its operations start with
 * @param baseUrl what every path is below; see {@link BaseUrls#parse}
 * @param auth how the credential is sent
 * @param envelope how bodies are packed and judged
 * @param mediaType what bodies are sent and accepted as
 * @param separateWriteLimit whether its rate limit counts reads and writes separately
 */
public record ServiceProfile(
    String service,
    HttpUrl baseUrl,
    AuthScheme auth,
    Envelope envelope,
    String mediaType,
    boolean separateWriteLimit) {}
