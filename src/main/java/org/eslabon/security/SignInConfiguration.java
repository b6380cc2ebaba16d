package org.eslabon.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and how. */
@Configuration
@EnableWebSecurity
class SignInConfiguration {

    @Bean
    SecurityFilterChain signIn(
            HttpSecurity http,
            People people,
            PasswordEncoder encoder,
            FailedAttempts attempts,
            RememberedBrowsers remembered,
            SignIns signIns,
            Clock clock)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/styles/**", "/icons/**", "/actuator/health/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/coediting", "/coediting/**") // no page of Vaadin's; asks for rights itself
                        .authenticated());
        // Uploads say in a header of their own that they come from a page of ours, which a page elsewhere cannot.
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/coediting/images/**"));
        // One manager and no other above it, which could let somebody in by another door.
        AuthenticationManager manager = new ProviderManager(
                new PasswordSignIn(people, encoder, attempts),
                new RememberMeAuthenticationProvider(RememberedBrowsers.KEY));
        http.authenticationManager(manager);
        http.formLogin(form -> form.loginPage("/" + SignInAddress.SIGN_IN).failureHandler(new SignInFailed(clock)));
        http.rememberMe(remember -> remember.rememberMeServices(remembered).key(RememberedBrowsers.KEY));
        // An address without a page is answered by a page that says so; to be refused without a word helps nobody.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/" + SignInAddress.SIGN_IN)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.addFilterAfter(new KeepsSignIns(signIns), SecurityContextHolderFilter.class);
        http.addFilterBefore(refuseFormsOfOtherSites(), CsrfFilter.class);
        http.headers(SignInConfiguration::tellBrowsers);
        return http.build();
    }

    private static void tellBrowsers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.OF_ALL_BUT_PAGES));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy(
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=()"));
    }

    /**
     * A form on another site must not sign somebody in to an account that is not hers. Browsers say where a form stood;
     * a token would fail whoever left the page open longer than its session lives.
     */
    private static Filter refuseFormsOfOtherSites() {
        return (request, response, chain) -> {
            HttpServletRequest asked = (HttpServletRequest) request;
            String form = asked.getContextPath() + "/" + SignInAddress.SIGN_IN;
            if (asked.getMethod().equals("POST")
                    && asked.getRequestURI().equals(form)
                    && "cross-site".equals(asked.getHeader("Sec-Fetch-Site"))) {
                ((HttpServletResponse) response).sendRedirect(form);
            } else {
                chain.doFilter(request, response);
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Not used to sign in; without it Spring Boot would make up an account of its own. */
    @Bean
    UserDetailsService accountsByEmail(People people) {
        return email -> people.byEmail(email).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
