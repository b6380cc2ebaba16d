package org.eslabon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldColumns;
import org.eslabon.audit.FieldSaves;
import org.eslabon.mail.Mailbox;
import org.eslabon.notification.Notifications;
import org.eslabon.security.Accounts;
import org.eslabon.security.Invitations;
import org.eslabon.security.OnBehalf;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "org.eslabon", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    @ArchTest
    static final ArchRule VIEWS_LIVE_IN_UI_AND_ARE_THEIR_MODULES_OWN = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .resideInAPackage("..ui")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_THEIR_MODULES_OWN =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_SCREEN = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .resideOutsideOfPackages("..shell..", "..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** These trust that who calls them has checked what the person may do. */
    @ArchTest
    static final ArchRule SCREENS_ASK_ONLY_WHAT_CHECKS_RIGHTS = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    AuditTrail.class,
                    FieldSaves.class,
                    FieldColumns.class,
                    Accounts.class,
                    Invitations.class,
                    OnBehalf.class,
                    Mailbox.class,
                    Notifications.class);

    @ArchTest
    static final ArchRule CALCULATION_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage(
                    "..valuechain.model..",
                    "..coediting.model..",
                    "..capacity.model..",
                    "..finance.model..",
                    "..followup.model..",
                    "..development.model..",
                    "..shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.stereotype..", "org.springframework.jdbc..", "com.vaadin..");

    /** The build keeps the icons that are named in the code, see vite.config.ts: one that is put together would stay blank. */
    @ArchTest
    static final ArchRule ICONS_ARE_NAMED = noClasses()
            .should()
            .callMethod(VaadinIcon.class, "valueOf", String.class)
            .orShould()
            .callMethod(VaadinIcon.class, "values")
            .orShould()
            .callConstructor(Icon.class, String.class)
            .orShould()
            .callConstructor(Icon.class, String.class, String.class);
}
