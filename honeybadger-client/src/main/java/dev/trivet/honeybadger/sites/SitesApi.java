package dev.trivet.honeybadger.sites;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.values.TimeQuery;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;

/**
 * Sites of a project, whose uptime Honeybadger checks. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/sites/">Honeybadger: sites</a>
 */
public final class SitesApi {

  private static final EndpointGroup SITES = DataApi.group("honeybadger.sites");

  static final Endpoint<Listing<Site>> LIST =
      SITES.page("list", "GET projects/{project_id}/sites", Site.class);
  static final Endpoint<Site> GET =
      SITES.one("get", "GET projects/{project_id}/sites/{site_id}", Site.class);
  static final Endpoint<Site> CREATE =
      SITES
          .one("create", "POST projects/{project_id}/sites", Site.class)
          .wrappedIn("site")
          .requires("name", "url");
  static final Endpoint<Void> UPDATE =
      SITES.none("update", "PUT projects/{project_id}/sites/{site_id}").wrappedIn("site");
  static final Endpoint<Void> DELETE =
      SITES.none("delete", "DELETE projects/{project_id}/sites/{site_id}");
  static final Endpoint<Listing<Outage>> OUTAGES =
      SITES.page("outages", "GET projects/{project_id}/sites/{site_id}/outages", Outage.class);
  static final Endpoint<Listing<UptimeCheck>> UPTIME_CHECKS =
      SITES.page(
          "uptimeChecks",
          "GET projects/{project_id}/sites/{site_id}/uptime_checks",
          UptimeCheck.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public SitesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the sites of a project.
   *
   * @param projectId the project's ID
   * @return the sites, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Site> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Reads one site.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @return the site
   * @throws NotFoundException when there is no such project or site
   */
  public Site get(long projectId, String siteId) {
    return transport.call(GET, CallInput.path(projectId, siteId));
  }

  /**
   * Creates a site. It is never repeated when it is unclear whether it worked; {@link #ensure}
   * looks before it creates.
   *
   * @param projectId the project's ID
   * @param site what to create; needs a name and an address
   * @return the new site
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Site create(long projectId, SiteInput site) {
    return transport.call(CREATE, CallInput.path(projectId).payload(site));
  }

  /**
   * Changes a site. Honeybadger does not return the changed site.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param changes what to change; refused unsent when nothing is set
   * @throws NotFoundException when there is no such project or site
   * @throws ValidationException when Honeybadger does not accept something
   */
  public void update(long projectId, String siteId, SiteInput changes) {
    transport.call(UPDATE, CallInput.path(projectId, siteId).payload(changes));
  }

  /**
   * Deletes a site with its history.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @throws NotFoundException when there is no such project or site
   */
  public void delete(long projectId, String siteId) {
    transport.call(DELETE, CallInput.path(projectId, siteId));
  }

  /**
   * Lists outages of a site.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which ones
   * @return the outages, the latest first; fetched while they are walked
   * @throws NotFoundException when there is no such project or site
   */
  public Listing<Outage> outages(long projectId, String siteId, TimeQuery query) {
    return transport.call(OUTAGES, CallInput.path(projectId, siteId).query(query.parameters()));
  }

  /**
   * Lists checks of a site.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which ones
   * @return the checks, the latest first; fetched while they are walked
   * @throws NotFoundException when there is no such project or site
   */
  public Listing<UptimeCheck> uptimeChecks(long projectId, String siteId, TimeQuery query) {
    return transport.call(
        UPTIME_CHECKS, CallInput.path(projectId, siteId).query(query.parameters()));
  }

  /**
   * Finds a site by its address and name, or creates it. Both are compared without blanks at the
   * ends and in Unicode's normal form, upper and lower case being different. Settings of a site
   * that is found are not changed.
   *
   * @param projectId the project's ID
   * @param site the wanted site; needs a name and an address
   * @return the site, found or created
   * @throws NotFoundException when the token has access to no such project
   */
  public Ensured<Site> ensure(long projectId, SiteInput site) {
    var operation = "honeybadger.sites.ensure";
    var name = NaturalKeys.of(operation, "SiteInput.builder().name(..)", site.name());
    var url = NaturalKeys.of(operation, "SiteInput.builder().url(..)", site.url());
    return transport.findOrCreate(
        () ->
            list(projectId).stream()
                .filter(found -> url.equals(NaturalKeys.normal(found.url())))
                .filter(found -> name.equals(NaturalKeys.normal(found.name())))
                .findFirst(),
        () -> create(projectId, site));
  }
}
