package dev.trivet.conformance.service;

import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import java.util.List;

/** The preview of Honeybadger's API v3: a bearer token, and results as {@code data}. */
final class HoneybadgerV3Contract implements ServiceContract {

  @Override
  public String name() {
    return "honeybadger-v3";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Class<HoneybadgerV3Client> clientType() {
    return HoneybadgerV3Client.class;
  }

  @Override
  public List<TokenPlacement> placements() {
    return List.of(
        new TokenPlacement(
            "honeybadger-v3 bearer",
            target ->
                HoneybadgerV3Client.builder()
                    .baseUrl(target.baseUrl())
                    .token(target.token())
                    .configure(target.config())
                    .build(),
            (request, token) -> ("Bearer " + token).equals(request.getHeader("Authorization"))));
  }

  @Override
  public String response(OperationUnderTest operation, String element) {
    return operation.endpoint().isList()
        ? "{\"data\":[" + element + "],\"links\":{}}"
        : "{\"data\":" + element + "}";
  }

  @Override
  public String error(int status, String words) {
    return "{\"error\":{\"code\":\"some_code\",\"message\":\"" + words + "\"}}";
  }
}
