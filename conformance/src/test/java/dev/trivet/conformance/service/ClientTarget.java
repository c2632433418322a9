package dev.trivet.conformance.service;

import dev.trivet.core.ClientConfig;
import java.util.function.Consumer;

/**
 * Where a client goes, with what token and settings.
 *
 * @param baseUrl the address of a fake or of a plain server
 * @param token the token; a service with several kinds of tokens derives the others from it
 * @param config sets what differs from the defaults
 */
public record ClientTarget(String baseUrl, String token, Consumer<ClientConfig.Builder> config) {}
