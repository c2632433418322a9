package dev.trivet.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Looks for properties that would do nothing, before any bean is made. Unknown ones stop the
 * application. Environment variables only get a warning, because platforms set some of their own:
 * Kubernetes does for every service, and one may be named after this library.
 */
final class PropertiesCheck implements BeanFactoryPostProcessor {

  private static final Log LOG = LogFactory.getLog(PropertiesCheck.class);

  private static final ConfigurationPropertyName ROOT =
      ConfigurationPropertyName.of(TrivetService.ROOT);

  private final Environment environment;

  PropertiesCheck(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    refuseUnknown();
    warnOfMissingClients(beans.getBeanClassLoader());
  }

  private void refuseUnknown() {
    var unknown = new ArrayList<String>();
    for (var source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource names) {
        if (isEnvironment(source)) {
          names.stream().filter(ROOT::isAncestorOf).forEach(PropertiesCheck::warnIfUnknown);
        } else {
          names.stream()
              .filter(name -> ROOT.isAncestorOf(name) && !PropertyNames.isKnown(name))
              .forEach(name -> unknown.add(words(source, name)));
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw new TrivetPropertyException(
          "Properties are set that Trivet does not have:"
              + System.lineSeparator()
              + String.join(System.lineSeparator(), unknown.stream().distinct().toList()),
          "Correct their names or remove them. A name begins with one of "
              + String.join(
                  ", ",
                  List.of(TrivetService.values()).stream().map(TrivetService::prefix).toList())
              + ".",
          null);
    }
  }

  private static boolean isEnvironment(ConfigurationPropertySource source) {
    return source.getUnderlyingSource() instanceof PropertySource<?> known
        && known instanceof SystemEnvironmentPropertySource;
  }

  private static void warnIfUnknown(ConfigurationPropertyName name) {
    if (!PropertyNames.isKnownAsVariable(name.toString())) {
      LOG.warn(
          "The environment variable "
              + variable(name.toString())
              + " sets no property of Trivet"
              + PropertyNames.nearest(name.toString())
                  .map(near -> "; the nearest is " + variable(near))
                  .orElse(""));
    }
  }

  private static String variable(String property) {
    return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  /** Name, origin and proposal; never the value, which may be a token under a misspelled name. */
  private static String words(ConfigurationPropertySource source, ConfigurationPropertyName name) {
    var property = source.getConfigurationProperty(name);
    var origin = property == null ? null : property.getOrigin();
    return "  "
        + name
        + (origin == null ? "" : " (" + origin + ")")
        + PropertyNames.help(name.toString());
  }

  private void warnOfMissingClients(@Nullable ClassLoader loader) {
    var properties = Binder.get(environment);
    for (var service : TrivetService.values()) {
      if (ClassUtils.isPresent(service.client(), loader)
          || !properties.bind(service.property("enabled"), Boolean.class).orElse(true)) {
        continue;
      }
      service.credentials().stream()
          .filter(this::isSet)
          .forEach(
              name ->
                  LOG.warn(
                      name
                          + " is set, but there is no client: dev.trivet:"
                          + service.artifact()
                          + " is not on the class path"));
    }
  }

  /** Whether a property is set, be it to a placeholder that nobody fills in. */
  private boolean isSet(String property) {
    var name = ConfigurationPropertyName.of(property);
    for (var source : ConfigurationPropertySources.get(environment)) {
      if (source.getConfigurationProperty(name) != null) {
        return true;
      }
    }
    return false;
  }
}
