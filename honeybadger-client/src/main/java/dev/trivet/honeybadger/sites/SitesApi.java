package dev.trivet.honeybadger.sites;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.collections.NestedApi;
import dev.trivet.honeybadger.values.TimeQuery;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;

/**
 * Sites of a project, whose uptime Honeybadger checks. A new site needs a name and a URL; {@link
 * #ensure} looks before it creates. Deleting a site also deletes its history. Immutable and
 * thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/uptime/">Honeybadger: sites</a>
 */
public final class SitesApi extends NestedApi<Site, SiteInput> {

  private static final EndpointGroup GROUP = DataApi.group("honeybadger.sites");

  static final CollectionEndpoints<Site, Void> SITES =
      DataApi.collection(
              "honeybadger.sites", "site", "projects/{project_id}/sites/{site_id}", Site.class)
          .requires("name", "url");
  static final Endpoint<Listing<Outage>> OUTAGES =
      GROUP.page("outages", "GET projects/{project_id}/sites/{site_id}/outages", Outage.class);
  static final Endpoint<Listing<UptimeCheck>> UPTIME_CHECKS =
      GROUP.page(
          "uptimeChecks",
          "GET projects/{project_id}/sites/{site_id}/uptime_checks",
          UptimeCheck.class);

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public SitesApi(Transport transport) {
    super(transport, SITES);
  }

  /**
   * Lists the outages of a site, newest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which outages to list
   * @return the outages, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or site
   */
  public Listing<Outage> outages(long projectId, String siteId, TimeQuery query) {
    return transport().call(OUTAGES, CallInput.path(projectId, siteId).query(query));
  }

  /**
   * Lists the uptime checks of a site, newest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which checks to list
   * @return the uptime checks, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or site
   */
  public Listing<UptimeCheck> uptimeChecks(long projectId, String siteId, TimeQuery query) {
    return transport().call(UPTIME_CHECKS, CallInput.path(projectId, siteId).query(query));
  }

  /**
   * Finds a site by its URL and name, or creates it. Both are compared without blanks at the ends,
   * after Unicode normalization, and case-sensitively. The settings of an existing site are not
   * changed. A second call creates no second site, but two calls at the same moment may both create
   * one, because Honeybadger takes any number of sites with the same URL and name.
   *
   * @param projectId the project's ID
   * @param site the wanted site; needs a name and a URL
   * @return the site, found or created
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Ensured<Site> ensure(long projectId, SiteInput site) {
    var operation = "honeybadger.sites.ensure";
    var name = NaturalKeys.of(operation, "SiteInput.builder().name(..)", site.name());
    var url = NaturalKeys.of(operation, "SiteInput.builder().url(..)", site.url());
    return transport()
        .findOrCreate(
            () ->
                list(projectId).stream()
                    .filter(found -> url.equals(NaturalKeys.normal(found.url())))
                    .filter(found -> name.equals(NaturalKeys.normal(found.name())))
                    .findFirst(),
            () -> create(projectId, site));
  }
}
