package dev.trivet.honeybadger;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.HoneybadgerEnvelope;
import dev.trivet.honeybadger.wire.ReportingAuth;
import dev.trivet.honeybadger.wire.TokenNotice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two services behind one client: the data API and the reporting API. */
final class Profiles {

  private static final String OF_V3 =
      "the token looks like one of API v3, which HoneybadgerV3Client takes; this client talks to"
          + " API v2";

  private Profiles() {}

  /** The data API, with the token of a user if there is one. */
  static ServiceProfile data(Region region, @Nullable String url, @Nullable AuthScheme token) {
    var scheme = token == null ? DataApi.NO_TOKEN : token;
    return profile("baseUrl", region, new Address(url, region.baseUrl()), scheme);
  }

  /** The reporting API, with the key of a project if there is one. */
  static ServiceProfile reporting(Region region, @Nullable String url, @Nullable Secret key) {
    var address = new Address(url, region.reportingBaseUrl());
    return profile("reportingBaseUrl", region, address, new ReportingAuth(key));
  }

  /** A base URL that was set, if any, and the default. */
  private record Address(@Nullable String set, String usual) {}

  private static ServiceProfile profile(
      String method, Region region, Address address, AuthScheme scheme) {
    var url = address.set();
    // whoever sets an address knows where it leads
    var hint = url == null ? Optional.of(region.hint()) : Optional.<String>empty();
    var notice = new TokenNotice(scheme);
    var owner = "HoneybadgerClient.builder()." + method + "(..)";
    return new ServiceProfile(
        HoneybadgerClient.SERVICE,
        ServiceProfile.parseBaseUrl(owner, url == null ? address.usual() : url),
        notice,
        new HoneybadgerEnvelope(() -> hint(notice, scheme instanceof ReportingAuth, hint)),
        "application/json",
        false);
  }

  /** What to check when a token is refused, which is often one for something else. */
  private static Optional<String> hint(
      TokenNotice notice, boolean reports, Optional<String> region) {
    if (notice.isOfProject()) {
      return reports ? region : Optional.of(TokenNotice.OF_PROJECT);
    }
    if (notice.isOfOauth()) {
      return Optional.of(OF_V3 + region.map(text -> "; " + text).orElse(""));
    }
    return notice.isOfV3() ? Optional.of(OF_V3) : region;
  }
}
