import { figureIndex as F, type FigureVector, firstYear, leverIndex as L, type LeverVector, yearCount } from './layout'
import type { Series } from './series'

/**
 * One run from 2025 to 2040 into `s`. `base` holds the levers' base figures, `lever` their values
 * and `by` the years their paths are complete; `ref` is the reference, or `s` itself when this run
 * is the reference. In here `n` counts years since 2025.
 */
export function project(
  f: FigureVector,
  base: LeverVector,
  lever: LeverVector,
  by: LeverVector,
  s: Series,
  ref: Series,
): void {
  // Figures.
  const gdp0 = f[F['economy.gdp']]
  const growth = f[F['economy.growth']]
  const keptJobs = 1 - f[F['economy.displacement']]
  const intensity0 = f[F['rd.intensity.belgium']]
  const staffNow = f[F['research.staffNow']]
  const costGrowth = f[F['research.costGrowth']]
  const researchAttrition = f[F['research.attrition']]
  const outputElasticity = f[F['research.outputElasticity']]
  const depreciation = f[F['research.depreciation']]
  const lag = f[F['research.lag']]
  const lateStageGain = f[F['research.lateStageGain']]
  const lateStageNow = f[F['research.lateStageNow']]
  const belspoBudget = f[F['science.belspoBudget']]
  const stemGraduates = f[F['skills.stemGraduates']]
  const engineersNow = f[F['skills.engineersNow']]
  const studyYears = f[F['skills.studyYears']]
  const stemToResearch = f[F['skills.stemToResearch']]
  const talentToResearch = f[F['skills.talentToResearch']]
  const foreignResearchers = f[F['skills.foreignResearchers']]
  const engineersToDefence = f[F['skills.engineersToDefence']]
  const talentToDefence = f[F['skills.talentToDefence']]
  const core0 = f[F['defence.core.turnover']]
  const direct0 = f[F['defence.core.direct_jobs']]
  const dualUse0 = f[F['defence.ecosystem.turnover']] - core0
  const indirect0 = f[F['defence.ecosystem.jobs']] - direct0
  const exportShare = f[F['defence.export.share']]
  const exportEuropeShare = f[F['defence.export.europe_share']]
  const rndReturn = f[F['defence.rnd.return']]
  const turnoverWallonia = f[F['defence.wallonia.turnover_share']]
  const turnoverBrussels = f[F['defence.brussels.national_share']]
  const effortNow = f[F['defence.effortNow']]
  const equipmentShareNow = f[F['defence.equipmentShareNow']]
  const maintenanceShare = f[F['defence.maintenanceShare']]
  const exportTurning = f[F['defence.exportTurningYear']] - firstYear
  const capacityGrowth = f[F['defence.capacityGrowth']]
  const permitGain = f[F['defence.permitGain']]
  const financeGain = f[F['defence.financeGain']]
  const recruitsNow = f[F['defence.recruitsNow']]
  const defenceAttrition = f[F['defence.attrition']]
  const clearanceGain = f[F['defence.clearanceGain']]
  const jobElasticity = f[F['defence.jobElasticity']]
  const indirectPerDirect = f[F['defence.indirectPerDirect']]
  const inducedPerDirect = f[F['defence.inducedPerDirect']]
  const spaceContent = f[F['defence.spaceContent']]
  const smeContentGain = f[F['defence.smeContentGain']]
  const spaceYears = f[F['defence.space.years']]
  const spaceEnvelope = f[F['defence.space.envelope']]
  const rndNow = f[F['defence.rndNow']]
  const maxWait = f[F['defence.maxWait']]
  const dualUseElasticity = f[F['defence.dualUseElasticity']]
  const safeYears = f[F['safe.years']]
  const safeInterest = f[F['safe.interestRate']]
  const safeGrace = f[F['safe.grace']]
  const safeEuropeanContent = f[F['safe.europeanContent']]
  const otherNonEuropean = f[F['dependency.otherNonEuropean']]
  const chinaBatteryShare = f[F['dependency.chinaBatteryShare']]
  const foundryControl = f[F['dependency.foundryControl']]
  const foundryLoss = f[F['dependency.foundryLoss']]
  const weightUs = f[F['dependency.weight.us']]
  const weightChips = f[F['dependency.weight.chips']]
  const weightBatteries = f[F['dependency.weight.batteries']]
  const weightFoundries = f[F['dependency.weight.foundries']]
  const weights = weightUs + weightChips + weightBatteries + weightFoundries
  const chipsPerJob = f[F['chips.capexPerJob']]
  const chipsCoverage = f[F['chips.coverage']]
  const chipsFullScale = f[F['peers.france.crolles']]
  const batteriesPerJob = f[F['batteries.capexPerJob']]
  const batteriesCoverage = f[F['batteries.coverage']]
  const batteriesFullScale = f[F['batteries.fullScale']]
  const projectDelay = f[F['projects.delay']]
  const projectYears = f[F['projects.years']]
  const projectTurnoverPerJob = f[F['projects.turnoverPerJob']]
  const projectIndirectPerDirect = f[F['projects.indirectPerDirect']]
  const ventureNow = f[F['tech.funding.2024']]
  const jobsPerVenture = f[F['capital.jobsPerMillion']]
  const churn = f[F['capital.churn']]
  const jobsPerAi = f[F['ai.jobsPerMillion']]
  const aiNow = f[F['ai.antenna']]
  const aiOwnShare = 1 - f[F['ai_factory.eu_share']]
  const ictJobsChange = f[F['ict.jobs_change']]
  const lossFade = f[F['digital.lossFade']]
  const publicCapexShare = f[F['public.capexShare']]
  const publicVentureShare = f[F['public.ventureShare']]
  const taxShare = f[F['public.taxShare']]
  const bondRate = f[F['public.bondRate']]
  const valueAddedPerJob = f[F['public.valueAddedPerJob']]

  // Regional shares, normalised.
  const turnoverFlanders = 1 - turnoverWallonia - turnoverBrussels
  let jobsWallonia = f[F['defence.jobs.wallonia']]
  let jobsFlanders = f[F['defence.jobs.flanders']]
  let jobsBrussels = f[F['defence.jobs.brussels']]
  let sum = jobsWallonia + jobsFlanders + jobsBrussels
  jobsWallonia /= sum
  jobsFlanders /= sum
  jobsBrussels /= sum
  let researchWallonia = f[F['region.research.wallonia']]
  let researchFlanders = f[F['region.research.flanders']]
  let researchBrussels = f[F['region.research.brussels']]
  sum = researchWallonia + researchFlanders + researchBrussels
  researchWallonia /= sum
  researchFlanders /= sum
  researchBrussels /= sum
  let capitalWallonia = f[F['tech.funding.wallonia']]
  let capitalFlanders = f[F['tech.funding.flanders']]
  let capitalBrussels = f[F['tech.funding.brussels']]
  sum = capitalWallonia + capitalFlanders + capitalBrussels
  capitalWallonia /= sum
  capitalFlanders /= sum
  capitalBrussels /= sum

  // Levers: start and yearly step of each path, and the year it is complete.
  const intensity = lever[L['research.intensity']]
  const intensityBy = by[L['research.intensity']] - firstYear
  const intensityStart = base[L['research.intensity']]
  const intensityStep = (intensity - intensityStart) / intensityBy
  const leverage = lever[L['research.leverage']]
  const leverageStart = base[L['research.leverage']]
  const lateStage = lever[L['research.lateStage']]
  const lateStageBy = by[L['research.lateStage']] - firstYear
  const lateStageStart = base[L['research.lateStage']]
  const lateStageStep = (lateStage - lateStageStart) / lateStageBy
  const belspo = lever[L['science.belspo']]
  const engineers = lever[L['skills.engineers']]
  const engineersBy = by[L['skills.engineers']] - firstYear
  const engineersStart = base[L['skills.engineers']]
  const engineersStep = (engineers - engineersStart) / engineersBy
  const talent = lever[L['skills.talent']]
  const talentBy = by[L['skills.talent']] - firstYear
  const talentStep = talent / talentBy
  const clearance = lever[L['skills.clearance']]
  const clearanceBy = by[L['skills.clearance']] - firstYear
  const clearanceStep = clearance / clearanceBy
  const effort = lever[L['defence.effort']]
  const effortBy = by[L['defence.effort']] - firstYear
  const effortStart = base[L['defence.effort']]
  const effortStep = (effort - effortStart) / effortBy
  const domestic0 = (1 - exportShare) * core0
  const content0 = domestic0 / ((equipmentShareNow + maintenanceShare) * effortStart * gdp0)
  const equipmentShare = lever[L['defence.equipmentShare']]
  const equipmentShareBy = by[L['defence.equipmentShare']] - firstYear
  const equipmentShareStep = (equipmentShare - equipmentShareNow) / equipmentShareBy
  const content = lever[L['defence.content']]
  const contentBy = by[L['defence.content']] - firstYear
  const contentStep = (content - content0) / contentBy
  const exportGrowth = lever[L['defence.exportGrowth']]
  const exportGrowthStep = (growth - exportGrowth) / (yearCount - 1 - exportTurning)
  const militaryRnd = lever[L['defence.rnd']]
  const militaryRndBy = by[L['defence.rnd']] - firstYear
  const militaryRndStart = base[L['defence.rnd']]
  const militaryRndStep = (militaryRnd - militaryRndStart) / militaryRndBy
  const spaceAYear = (spaceEnvelope * lever[L['defence.space']]) / spaceYears
  const loans = lever[L['safe.loans']]
  const loansAYear = loans / safeYears
  const repaidAYear = loans / (f[F['safe.maturity']] - safeGrace)
  const additionality = lever[L['safe.additionality']]
  const partnersAYear =
    ((f[F['safe.envelope.eu']] - f[F['safe.belgiumMaximum']]) * lever[L['safe.partnerShare']]) / safeYears
  const usShare = lever[L['dependency.usShare']]
  const usShareBy = by[L['dependency.usShare']] - firstYear
  const usShareStart = base[L['dependency.usShare']]
  const usShareStep = (usShare - usShareStart) / usShareBy
  const permits = lever[L['industry.permits']]
  const permitsBy = by[L['industry.permits']] - firstYear
  const permitsStep = permits / permitsBy
  const finance = lever[L['industry.finance']]
  const financeBy = by[L['industry.finance']] - firstYear
  const financeStep = finance / financeBy
  const smeAccess = lever[L['industry.smeAccess']]
  const smeAccessBy = by[L['industry.smeAccess']] - firstYear
  const smeAccessStep = smeAccess / smeAccessBy
  const screening = lever[L['dependency.screening']]
  const chipsAYear = lever[L['chips.capex']] / projectYears
  const batteriesAYear = lever[L['batteries.capex']] / projectYears
  const aiFactory = lever[L['ai.factory']]
  const aiFactoryBy = by[L['ai.factory']] - firstYear
  const aiFactoryStart = base[L['ai.factory']]
  const aiFactoryStep = (aiFactory - aiFactoryStart) / aiFactoryBy
  const venture = lever[L['capital.venture']]
  const ventureBy = by[L['capital.venture']] - firstYear
  const ventureStart = base[L['capital.venture']]
  const ventureStep = (venture - ventureStart) / ventureBy

  // Arrays read at another year than the one they are written in.
  const spendings = s['research.spending']
  const conversions = s['research.conversion']
  const gdpReferences = s['gdp.reference']
  const chipsSpents = s['chips.spent']
  const batteriesSpents = s['batteries.spent']
  const refGdp = ref.gdp
  const refStaff = ref['research.staff']
  const refSpending = ref['research.spending']
  const refJobs = ref['jobs.total']

  // What one year hands to the next.
  let gdpReference = gdp0
  let knowledge = 0
  let knowledgeReference = 0
  let staffCost = (intensity0 * gdp0) / staffNow
  let staff = staffNow
  let contentReached = 0
  let procurement = 0
  let exportOrders = exportShare * core0
  let core = core0
  let direct = direct0
  let backlog = 0
  let chipsSpent = 0
  let batteriesSpent = 0
  let capitalJobs = 0
  let digitalTrend = 0
  let control = foundryControl
  let debt = 0
  let aiBefore = aiFactoryStart
  let ventureBefore = ventureStart
  let costSum = 0
  let jobsSum = 0

  for (let n = 0; n < yearCount; n++) {
    const later = n > 0

    // Paths of this year.
    const intensityT = n < intensityBy ? intensityStart + intensityStep * n : intensity
    const leverageT = later ? leverage : leverageStart
    const lateStageT = n < lateStageBy ? lateStageStart + lateStageStep * n : lateStage
    const belspoT = later ? belspo : 0
    const talentT = n < talentBy ? talentStep * n : talent
    const clearanceT = n < clearanceBy ? clearanceStep * n : clearance
    const effortT = n < effortBy ? effortStart + effortStep * n : effort
    const equipmentShareT = n < equipmentShareBy ? equipmentShareNow + equipmentShareStep * n : equipmentShare
    const contentT = n < contentBy ? content0 + contentStep * n : content
    let exportGrowthT = exportGrowth
    if (n === yearCount - 1) exportGrowthT = growth
    else if (n > exportTurning) exportGrowthT += exportGrowthStep * (n - exportTurning)
    const militaryRndT = n < militaryRndBy ? militaryRndStart + militaryRndStep * n : militaryRnd
    const usShareT = n < usShareBy ? usShareStart + usShareStep * n : usShare
    const permitsT = n < permitsBy ? permitsStep * n : permits
    const financeT = n < financeBy ? financeStep * n : finance
    const smeAccessT = n < smeAccessBy ? smeAccessStep * n : smeAccess
    const aiFactoryT = n < aiFactoryBy ? aiFactoryStart + aiFactoryStep * n : aiFactory
    const ventureT = n < ventureBy ? ventureStart + ventureStep * n : venture

    // Economy and research.
    if (later) gdpReference *= 1 + growth
    const conversion = 1 + lateStageGain * (lateStageT - lateStageNow)
    const source = n - lag
    let newKnowledge: number
    let newKnowledgeReference: number
    if (source < 0) {
      newKnowledge = intensity0 * gdp0 * (1 + growth) ** source
      newKnowledgeReference = newKnowledge
    } else {
      newKnowledge = (spendings[source] as number) * (conversions[source] as number)
      newKnowledgeReference = intensity0 * (gdpReferences[source] as number)
    }
    if (later) {
      knowledge = (1 - depreciation) * knowledge + newKnowledge
      knowledgeReference = (1 - depreciation) * knowledgeReference + newKnowledgeReference
    } else {
      knowledge = (newKnowledge * (1 + growth)) / (growth + depreciation)
      knowledgeReference = knowledge
    }
    const uplift = (knowledge / knowledgeReference) ** outputElasticity - 1
    const gdp = gdpReference * (1 + uplift)
    const rndExtra = (militaryRndT - rndNow) * effortT * gdpReference
    const planned = intensityT * gdp + belspoBudget * belspoT * (1 + leverageT) + rndExtra
    if (later) staffCost *= 1 + costGrowth
    const needed = planned / staffCost
    const intake = n - studyYears
    let extraGraduates = 0
    if (intake >= 0) {
      extraGraduates = (intake < engineersBy ? engineersStart + engineersStep * intake : engineers) - engineersNow
    }
    const available = later
      ? staff * (1 - researchAttrition) +
        (stemGraduates + extraGraduates) * stemToResearch +
        foreignResearchers +
        talentT * talentToResearch
      : staffNow
    staff = Math.min(needed, available)
    const spending = staff * staffCost
    s['gdp.reference'][n] = gdpReference
    s['research.conversion'][n] = conversion
    s['research.knowledge'][n] = knowledge
    s['research.knowledgeReference'][n] = knowledgeReference
    s['research.uplift'][n] = uplift
    s.gdp[n] = gdp
    s['research.target'][n] = intensityT
    s['defence.rndExtra'][n] = rndExtra
    s['research.planned'][n] = planned
    s['research.staffCost'][n] = staffCost
    s['research.needed'][n] = needed
    s['skills.extraGraduates'][n] = extraGraduates
    s['research.available'][n] = available
    s['research.staff'][n] = staff
    s['research.spending'][n] = spending
    s['research.intensityReached'][n] = spending / gdp

    // Defence orders. Domestic orders answer last year's purchases, so they come before this year's.
    const safeDrawn = later && n <= safeYears ? loansAYear : 0
    const spaceSpend = later && n <= spaceYears ? spaceAYear : 0
    const partnerOrders = later && n <= safeYears ? partnersAYear : 0
    const domesticOrders = later
      ? contentReached * procurement + (spaceContent - contentReached) * spaceSpend
      : domestic0
    if (later) exportOrders *= 1 + exportGrowthT
    procurement = (equipmentShareT + maintenanceShare) * effortT * gdpReference + additionality * safeDrawn
    contentReached = contentT + smeContentGain * smeAccessT
    const orders = domesticOrders + exportOrders + partnerOrders
    const demand = orders + backlog

    // What plants and people allow.
    const capacity = later ? core * (1 + capacityGrowth + permitGain * permitsT + financeGain * financeT) : core0
    const recruits =
      recruitsNow * (1 + clearanceGain * clearanceT) + engineersToDefence * extraGraduates + talentToDefence * talentT
    const workforce = later ? direct * (1 - defenceAttrition) + recruits : direct0
    const labourLimit = core0 * (workforce / direct0) ** (1 / jobElasticity)
    let limit = 1
    let lost = 0
    if (later) {
      core = demand
      if (capacity < core) {
        core = capacity
        limit = 2
      }
      if (labourLimit < core) {
        core = labourLimit
        limit = 3
      }
      backlog = Math.min(demand - core, maxWait * core)
      lost = demand - core - backlog
    }
    const ratio = core / core0
    const dualUse = dualUse0 * ratio ** dualUseElasticity
    const ecosystem = core + dualUse
    direct = direct0 * ratio ** jobElasticity
    const indirect = indirect0 + indirectPerDirect * (direct - direct0)
    const exportsShare = (exportOrders + partnerOrders) / orders
    const exportsTurnover = exportsShare * core
    s['safe.drawn'][n] = safeDrawn
    s['defence.procurement'][n] = procurement
    s['defence.contentReached'][n] = contentReached
    s['defence.spaceSpend'][n] = spaceSpend
    s['defence.domesticOrders'][n] = domesticOrders
    s['defence.exportOrders'][n] = exportOrders
    s['defence.partnerOrders'][n] = partnerOrders
    s['defence.orders'][n] = orders
    s['defence.demand'][n] = demand
    s['defence.capacity'][n] = capacity
    s['defence.recruits'][n] = recruits
    s['defence.workforce'][n] = workforce
    s['defence.labourLimit'][n] = labourLimit
    s['defence.turnover.core'][n] = core
    s['defence.limit'][n] = limit
    s['defence.backlog'][n] = backlog
    s['defence.lost'][n] = lost
    s['defence.waiting'][n] = backlog / core
    s['defence.turnover.dualUse'][n] = dualUse
    s['defence.turnover.ecosystem'][n] = ecosystem
    s['defence.jobs.direct'][n] = direct
    s['defence.jobs.indirect'][n] = indirect
    s['defence.jobs.induced'][n] = inducedPerDirect * direct
    s['defence.exports.share'][n] = exportsShare
    s['defence.exports.turnover'][n] = exportsTurnover
    s['defence.exports.europe'][n] = exportEuropeShare * exportsTurnover
    s['defence.rnd.claimedReturn'][n] = rndReturn * rndExtra

    // Projects and digital.
    let projectSpending = 0
    if (later && n <= projectYears) {
      chipsSpent += chipsAYear
      batteriesSpent += batteriesAYear
      projectSpending = chipsAYear + batteriesAYear
    }
    chipsSpents[n] = chipsSpent
    batteriesSpents[n] = batteriesSpent
    const built = n - projectDelay
    const chipsBuilt = built < 0 ? 0 : (chipsSpents[built] as number)
    const batteriesBuilt = built < 0 ? 0 : (batteriesSpents[built] as number)
    const chipsJobs = chipsBuilt / chipsPerJob
    const batteriesJobs = batteriesBuilt / batteriesPerJob
    const projectIndirect = projectIndirectPerDirect * (chipsJobs + batteriesJobs)
    const projectTurnover = projectTurnoverPerJob * (chipsJobs + batteriesJobs)
    let aiJobs = 0
    if (later) {
      capitalJobs = capitalJobs * (1 - churn) + jobsPerVenture * (ventureBefore - ventureNow)
      aiJobs = jobsPerAi * (aiBefore - aiNow)
      digitalTrend += ictJobsChange * lossFade ** (n + firstYear - 2024)
    }
    s['chips.jobs'][n] = chipsJobs
    s['batteries.jobs'][n] = batteriesJobs
    s['projects.jobs.indirect'][n] = projectIndirect
    s['projects.turnover'][n] = projectTurnover
    s['capital.jobs'][n] = capitalJobs
    s['ai.jobs'][n] = aiJobs
    s['digital.trend'][n] = digitalTrend

    // Dependency. At least 65 % of what SAFE buys is European, Belgian content included.
    const imports = procurement * (1 - contentReached) + (lost * domesticOrders) / orders
    const safeImports = Math.min(imports, safeDrawn * (1 - contentReached))
    const safeUsShare = Math.min(usShareT, (1 - safeEuropeanContent) / (1 - contentReached))
    const usShareReached = ((imports - safeImports) * usShareT + safeImports * safeUsShare) / imports
    const usBill = usShareReached * imports
    const usProcurement = usBill / procurement
    const chipsDependency = 1 - chipsCoverage * Math.min(1, chipsBuilt / chipsFullScale)
    const batteriesDependency =
      chinaBatteryShare * (1 - batteriesCoverage * Math.min(1, batteriesBuilt / batteriesFullScale))
    if (later) control *= 1 - foundryLoss * (1 - screening)
    const foundries = 1 - control
    s['dependency.imports'][n] = imports
    s['dependency.usShareReached'][n] = usShareReached
    s['dependency.usBill'][n] = usBill
    s['dependency.usProcurement'][n] = usProcurement
    s['dependency.europeanShare'][n] = 1 - usProcurement - (otherNonEuropean * imports) / procurement
    s['dependency.chips'][n] = chipsDependency
    s['dependency.batteries'][n] = batteriesDependency
    s['dependency.control'][n] = control
    s['dependency.foundries'][n] = foundries
    s['dependency.index'][n] =
      (weightUs * usProcurement +
        weightChips * chipsDependency +
        weightBatteries * batteriesDependency +
        weightFoundries * foundries) /
      weights

    // Jobs.
    const defenceJobs = direct + indirect
    const unallocatedJobs = chipsJobs + batteriesJobs + projectIndirect + aiJobs
    const jobs = defenceJobs + staff + chipsJobs + batteriesJobs + projectIndirect + capitalJobs + aiJobs
    s['jobs.total'][n] = jobs
    const jobsNet = (jobs - (refJobs[n] as number)) * keptJobs
    s['jobs.net'][n] = jobsNet
    s['turnover.total'][n] = ecosystem + projectTurnover

    // Public money. In a reference run `ref` is `s`, whose values of this year stand by now.
    const defenceExtra = (effortT - effortNow) * gdpReference + additionality * safeDrawn
    const researchExtra = (spending - (refSpending[n] as number) - (rndExtra * staff) / needed) / (1 + leverageT)
    const publicProjects = publicCapexShare * projectSpending
    const publicVenture = publicVentureShare * (ventureT - ventureNow)
    const publicAi = later ? aiOwnShare * (aiFactoryT - aiBefore) : 0
    const cost = defenceExtra + researchExtra + publicProjects + publicVenture + publicAi
    const interestExtra = (safeInterest - bondRate * (1 - additionality)) * debt
    if (later) debt = debt + safeDrawn - (n > safeGrace ? repaidAYear : 0)
    const taxReturn =
      taxShare *
      (gdp - (refGdp[n] as number) + valueAddedPerJob * (jobsNet - (staff - (refStaff[n] as number)) * keptJobs))
    if (later) {
      costSum += cost
      jobsSum += jobsNet
    }
    s['public.defenceExtra'][n] = defenceExtra
    s['public.researchExtra'][n] = researchExtra
    s['public.projects'][n] = publicProjects
    s['public.venture'][n] = publicVenture
    s['public.ai'][n] = publicAi
    s['public.cost'][n] = cost
    s['safe.debt'][n] = debt
    s['safe.debtRatio'][n] = debt / gdp
    s['public.interestExtra'][n] = interestExtra
    s['public.taxReturn'][n] = taxReturn
    s['public.net'][n] = cost + interestExtra - taxReturn
    s['public.costPerJobYear'][n] = costSum > 1e-6 && jobsSum > 1e-6 ? costSum / jobsSum : Number.NaN

    // Regions.
    s['region.wallonia.turnover'][n] = turnoverWallonia * ecosystem
    s['region.flanders.turnover'][n] = turnoverFlanders * ecosystem
    s['region.brussels.turnover'][n] = turnoverBrussels * ecosystem
    s['region.unallocated.turnover'][n] = projectTurnover
    s['region.wallonia.jobs'][n] = jobsWallonia * defenceJobs + researchWallonia * staff + capitalWallonia * capitalJobs
    s['region.flanders.jobs'][n] = jobsFlanders * defenceJobs + researchFlanders * staff + capitalFlanders * capitalJobs
    s['region.brussels.jobs'][n] = jobsBrussels * defenceJobs + researchBrussels * staff + capitalBrussels * capitalJobs
    s['region.unallocated.jobs'][n] = unallocatedJobs

    aiBefore = aiFactoryT
    ventureBefore = ventureT
  }
}
