package dev.trivet.rootly.access;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Verified domains: domains of the organization, verified with TXT records. A domain cannot be
 * changed, only created and deleted.
 */
public final class VerifiedDomainsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.verifiedDomains");

  static final Endpoint<Listing<VerifiedDomain>> LIST =
      GROUP.page("list", "GET v1/verified_domains", VerifiedDomain.class);
  static final Endpoint<VerifiedDomain> CREATE =
      GROUP
          .one("create", "POST v1/verified_domains", VerifiedDomain.class)
          .wrappedIn("verified_domains")
          .requires("domain");
  static final Endpoint<VerifiedDomain> GET =
      GROUP.one("get", "GET v1/verified_domains/{id}", VerifiedDomain.class);
  static final Endpoint<VerifiedDomain> DELETE =
      GROUP.one("delete", "DELETE v1/verified_domains/{id}", VerifiedDomain.class);

  private final Transport transport;

  VerifiedDomainsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists verified domains.
   *
   * @param query limits the list
   * @return the verified domains; fetched page by page as you iterate
   */
  public Listing<VerifiedDomain> list(PageQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Adds a domain to be verified.
   *
   * @param input what to create
   * @return the verified domain
   */
  public VerifiedDomain create(VerifiedDomainInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Finds a domain, or creates it. Upper and lower case count as the same. A domain that is found
   * may be verified or not, which the verification status tells.
   *
   * @param domain the domain, such as {@code example.com}
   * @return the domain, and whether this call created it
   */
  public Ensured<VerifiedDomain> ensure(String domain) {
    var wanted = Preconditions.notBlank("domain", domain).strip();
    return transport.findOrCreate(
        () ->
            list(PageQuery.all()).stream()
                .filter(found -> found.domain().filter(wanted::equalsIgnoreCase).isPresent())
                .findFirst(),
        () -> create(VerifiedDomainInput.builder().domain(wanted).build()));
  }

  /**
   * Reads one verified domain.
   *
   * @param id the ID of the verified domain
   * @return the verified domain
   */
  public VerifiedDomain get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Deletes a verified domain.
   *
   * @param id the ID of the verified domain
   * @return the verified domain
   */
  public VerifiedDomain delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }
}
