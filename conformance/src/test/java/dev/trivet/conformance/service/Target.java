package dev.trivet.conformance.service;

import dev.trivet.core.ClientConfig;
import java.util.function.Consumer;

/**
 * Where a client goes, with what credential and settings.
 *
 * @param baseUrl the address of a fake or of a plain server
 * @param token the credential
 * @param config sets what departs from the defaults
 */
public record Target(String baseUrl, String token, Consumer<ClientConfig.Builder> config) {}
