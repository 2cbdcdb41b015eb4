// Generated from the equations by `npm run generate`. Do not edit.
import type { Program } from '#models/engine/program'

const defence_brussels_national_share = 0.1
const defence_wallonia_turnover_share = 0.7
const tech_funding_brussels = 150
const tech_funding_flanders = 1060
const tech_funding_wallonia = 190
const research_lag = 2
const skills_studyYears = 5
const defence_exportTurningYear = 2033
const defence_jobs_brussels = 0.12
const defence_jobs_flanders = 0.44
const defence_jobs_wallonia = 0.44
const defence_space_years = 9
const safe_grace = 10
const safe_maturity = 45
const safe_years = 5
const dependency_weight_batteries = 0.2
const dependency_weight_chips = 0.25
const dependency_weight_foundries = 0.15
const dependency_weight_us = 0.4
const projects_delay = 3
const projects_years = 10
const region_research_brussels = 0.18
const region_research_flanders = 0.58
const region_research_wallonia = 0.24

const at_gdp = 0
const at_gdp_reference = 16
const at_research_conversion = 32
const at_research_spending = 176
const at_research_staff = 192
const at_batteries_spent = 720
const at_chips_spent = 768
const at_jobs_total = 1008

function run(p: Float64Array, out: Float64Array, reference: Float64Array): void {
  const defence_core_direct_jobs = p[0]!
  const defence_core_turnover = p[1]!
  const defence_ecosystem_jobs = p[2]!
  const defence_ecosystem_turnover = p[3]!
  const defence_export_europe_share = p[4]!
  const defence_export_share = p[5]!
  const defence_rnd_return = p[6]!
  const defence_space_envelope = p[7]!
  const dependency_us_import_share_now = p[8]!
  const safe_envelope_eu = p[9]!
  const peers_france_crolles = p[10]!
  const rd_intensity_belgium = p[11]!
  const ict_jobs_change = p[12]!
  const tech_funding_2024 = p[13]!
  const ai_factory_eu_share = p[14]!
  const economy_displacement = p[15]!
  const economy_gdp = p[16]!
  const economy_growth = p[17]!
  const research_attrition = p[18]!
  const research_costGrowth = p[19]!
  const research_crowdingIn = p[20]!
  const research_depreciation = p[21]!
  const research_lateStageGain = p[22]!
  const research_lateStageNow = p[23]!
  const research_outputElasticity = p[24]!
  const research_staffNow = p[25]!
  const science_belspoBudget = p[26]!
  const skills_engineersNow = p[27]!
  const skills_engineersToDefence = p[28]!
  const skills_foreignResearchers = p[29]!
  const skills_stemGraduates = p[30]!
  const skills_stemToResearch = p[31]!
  const skills_talentToDefence = p[32]!
  const skills_talentToResearch = p[33]!
  const defence_attrition = p[34]!
  const defence_capacityGrowth = p[35]!
  const defence_clearanceGain = p[36]!
  const defence_contentReference = p[37]!
  const defence_dualUseElasticity = p[38]!
  const defence_effortNow = p[39]!
  const defence_equipmentShareNow = p[40]!
  const defence_equipmentShareReference = p[41]!
  const defence_exportGrowthReference = p[42]!
  const defence_financeGain = p[43]!
  const defence_indirectPerDirect = p[44]!
  const defence_inducedPerDirect = p[45]!
  const defence_jobElasticity = p[46]!
  const defence_maintenanceShare = p[47]!
  const defence_maxWait = p[48]!
  const defence_permitGain = p[49]!
  const defence_recruitsNow = p[50]!
  const defence_rndNow = p[51]!
  const defence_smeContentGain = p[52]!
  const defence_spaceContent = p[53]!
  const safe_additionalityNow = p[54]!
  const safe_belgiumMaximum = p[55]!
  const safe_europeanContent = p[56]!
  const safe_interestRate = p[57]!
  const dependency_chinaBatteryShare = p[58]!
  const dependency_foundryControl = p[59]!
  const dependency_foundryLoss = p[60]!
  const dependency_otherNonEuropean = p[61]!
  const ai_antenna = p[62]!
  const ai_jobsPerMillion = p[63]!
  const batteries_capexPerJob = p[64]!
  const batteries_coverage = p[65]!
  const batteries_fullScale = p[66]!
  const capital_churn = p[67]!
  const capital_jobsPerMillion = p[68]!
  const chips_capexPerJob = p[69]!
  const chips_coverage = p[70]!
  const digital_lossFade = p[71]!
  const projects_indirectPerDirect = p[72]!
  const projects_turnoverPerJob = p[73]!
  const public_bondRate = p[74]!
  const public_capexShare = p[75]!
  const public_taxShare = p[76]!
  const public_valueAddedPerJob = p[77]!
  const public_ventureShare = p[78]!
  const lever_research_intensity = p[79]!
  const lever_research_leverage = p[81]!
  const lever_research_lateStage = p[83]!
  const lever_science_belspo = p[85]!
  const lever_skills_engineers = p[87]!
  const lever_skills_talent = p[89]!
  const lever_skills_clearance = p[91]!
  const lever_defence_effort = p[93]!
  const lever_defence_equipmentShare = p[95]!
  const lever_defence_content = p[97]!
  const lever_defence_exportGrowth = p[99]!
  const lever_defence_rnd = p[101]!
  const lever_defence_space = p[103]!
  const lever_safe_loans = p[105]!
  const lever_safe_additionality = p[106]!
  const lever_safe_partnerShare = p[107]!
  const lever_dependency_usShare = p[108]!
  const lever_industry_permits = p[110]!
  const lever_industry_finance = p[112]!
  const lever_industry_smeAccess = p[114]!
  const lever_dependency_screening = p[116]!
  const lever_chips_capex = p[118]!
  const lever_batteries_capex = p[119]!
  const lever_ai_factory = p[120]!
  const lever_capital_venture = p[122]!
  const span_research_intensity = p[80]!
  const span_research_leverage = p[82]!
  const span_research_lateStage = p[84]!
  const span_science_belspo = p[86]!
  const span_skills_engineers = p[88]!
  const span_skills_talent = p[90]!
  const span_skills_clearance = p[92]!
  const span_defence_effort = p[94]!
  const span_defence_equipmentShare = p[96]!
  const span_defence_content = p[98]!
  const span_defence_exportGrowth = p[100]!
  const span_defence_rnd = p[102]!
  const span_defence_space = p[104]!
  const span_dependency_usShare = p[109]!
  const span_industry_permits = p[111]!
  const span_industry_finance = p[113]!
  const span_industry_smeAccess = p[115]!
  const span_dependency_screening = p[117]!
  const span_ai_factory = p[121]!
  const span_capital_venture = p[123]!

  // 2025
  const first_gdp_reference = economy_gdp
  out[16] = first_gdp_reference
  const first_research_knowledge = rd_intensity_belgium * (economy_gdp * (1 + economy_growth) ** (2025 - research_lag - 2025)) * (1 + economy_growth) / (economy_growth + research_depreciation)
  out[48] = first_research_knowledge
  const first_research_knowledgeReference = rd_intensity_belgium * (economy_gdp * (1 + economy_growth) ** (2025 - research_lag - 2025)) * (1 + economy_growth) / (economy_growth + research_depreciation)
  out[64] = first_research_knowledgeReference
  const first_research_uplift = (first_research_knowledge / first_research_knowledgeReference) ** research_outputElasticity - 1
  out[80] = first_research_uplift
  const first_gdp = first_gdp_reference * (1 + first_research_uplift)
  out[0] = first_gdp
  const first_research_conversion = 1 + research_lateStageGain * (research_lateStageNow - research_lateStageNow)
  out[32] = first_research_conversion
  const first_defence_rndExtra = (defence_rndNow - defence_rndNow) * defence_effortNow * first_gdp_reference
  out[96] = first_defence_rndExtra
  const first_research_available = research_staffNow
  out[112] = first_research_available
  const first_research_target = rd_intensity_belgium
  out[224] = first_research_target
  const first_research_planned = first_research_target * first_gdp + science_belspoBudget * 0 * (1 + research_crowdingIn) + first_defence_rndExtra
  out[160] = first_research_planned
  const first_research_staffCost = rd_intensity_belgium * economy_gdp / research_staffNow
  out[208] = first_research_staffCost
  const first_research_needed = first_research_planned / first_research_staffCost
  out[144] = first_research_needed
  const first_research_staff = Math.min(first_research_needed, first_research_available)
  out[192] = first_research_staff
  const first_research_spending = first_research_staff * first_research_staffCost
  out[176] = first_research_spending
  const first_research_intensityReached = first_research_spending / first_gdp
  out[128] = first_research_intensityReached
  const first_skills_extraGraduates = skills_engineersNow - skills_engineersNow
  out[240] = first_skills_extraGraduates
  const first_defence_domesticOrders = (1 - defence_export_share) * defence_core_turnover
  out[336] = first_defence_domesticOrders
  const first_safe_drawn = 2025 > 2025 && 2025 - 2025 <= safe_years ? lever_safe_loans / safe_years : 0
  out[304] = first_safe_drawn
  const first_defence_procurement = (defence_equipmentShareNow + defence_maintenanceShare) * defence_effortNow * first_gdp_reference + lever_safe_additionality * first_safe_drawn
  out[272] = first_defence_procurement
  const first_defence_contentReached = first_defence_domesticOrders / first_defence_procurement + defence_smeContentGain * 0
  out[256] = first_defence_contentReached
  const first_defence_spaceSpend = 2025 > 2025 && 2025 - 2025 <= defence_space_years ? defence_space_envelope * 1 / defence_space_years : 0
  out[288] = first_defence_spaceSpend
  const first_defence_exportOrders = defence_export_share * defence_core_turnover
  out[352] = first_defence_exportOrders
  const first_defence_partnerOrders = 2025 > 2025 && 2025 - 2025 <= safe_years ? (safe_envelope_eu - safe_belgiumMaximum) * lever_safe_partnerShare / safe_years : 0
  out[384] = first_defence_partnerOrders
  const first_defence_orders = first_defence_domesticOrders + first_defence_exportOrders + first_defence_partnerOrders
  out[368] = first_defence_orders
  const first_defence_demand = first_defence_orders
  out[320] = first_defence_demand
  const first_defence_capacity = defence_core_turnover
  out[400] = first_defence_capacity
  const first_defence_workforce = defence_core_direct_jobs
  out[448] = first_defence_workforce
  const first_defence_labourLimit = defence_core_turnover * (first_defence_workforce / defence_core_direct_jobs) ** (1 / defence_jobElasticity)
  out[416] = first_defence_labourLimit
  const first_defence_recruits = defence_recruitsNow * (1 + defence_clearanceGain * 0) + skills_engineersToDefence * first_skills_extraGraduates + skills_talentToDefence * 0
  out[432] = first_defence_recruits
  const first_defence_backlog = 0
  out[464] = first_defence_backlog
  const first_defence_limit = 1
  out[480] = first_defence_limit
  const first_defence_lost = 0
  out[496] = first_defence_lost
  const first_defence_turnover_core = defence_core_turnover
  out[512] = first_defence_turnover_core
  const first_defence_turnover_dualUse = (defence_ecosystem_turnover - defence_core_turnover) * (first_defence_turnover_core / defence_core_turnover) ** defence_dualUseElasticity
  out[528] = first_defence_turnover_dualUse
  const first_defence_turnover_ecosystem = first_defence_turnover_core + first_defence_turnover_dualUse
  out[544] = first_defence_turnover_ecosystem
  const first_defence_waiting = first_defence_backlog / first_defence_turnover_core
  out[560] = first_defence_waiting
  const first_defence_exports_share = (first_defence_exportOrders + first_defence_partnerOrders) / first_defence_orders
  out[592] = first_defence_exports_share
  const first_defence_exports_turnover = first_defence_exports_share * first_defence_turnover_core
  out[608] = first_defence_exports_turnover
  const first_defence_exports_europe = defence_export_europe_share * first_defence_exports_turnover
  out[576] = first_defence_exports_europe
  const first_defence_jobs_direct = defence_core_direct_jobs * (first_defence_turnover_core / defence_core_turnover) ** defence_jobElasticity
  out[624] = first_defence_jobs_direct
  const first_defence_jobs_indirect = defence_ecosystem_jobs - defence_core_direct_jobs + defence_indirectPerDirect * (first_defence_jobs_direct - defence_core_direct_jobs)
  out[640] = first_defence_jobs_indirect
  const first_defence_jobs_induced = defence_inducedPerDirect * first_defence_jobs_direct
  out[656] = first_defence_jobs_induced
  const first_defence_rnd_claimedReturn = defence_rnd_return * first_defence_rndExtra
  out[672] = first_defence_rnd_claimedReturn
  const first_ai_jobs = 0
  out[688] = first_ai_jobs
  const first_batteries_jobs = 0 / batteries_capexPerJob
  out[704] = first_batteries_jobs
  const first_batteries_spent = 0
  out[720] = first_batteries_spent
  const first_capital_jobs = 0
  out[736] = first_capital_jobs
  const first_chips_jobs = 0 / chips_capexPerJob
  out[752] = first_chips_jobs
  const first_chips_spent = 0
  out[768] = first_chips_spent
  const first_digital_trend = 0
  out[784] = first_digital_trend
  const first_projects_jobs_indirect = projects_indirectPerDirect * (first_chips_jobs + first_batteries_jobs)
  out[800] = first_projects_jobs_indirect
  const first_projects_turnover = projects_turnoverPerJob * (first_chips_jobs + first_batteries_jobs)
  out[816] = first_projects_turnover
  const first_dependency_batteries = dependency_chinaBatteryShare * (1 - batteries_coverage * Math.min(1, 0 / batteries_fullScale))
  out[832] = first_dependency_batteries
  const first_dependency_chips = 1 - chips_coverage * Math.min(1, 0 / peers_france_crolles)
  out[848] = first_dependency_chips
  const first_dependency_control = dependency_foundryControl
  out[864] = first_dependency_control
  const first_dependency_imports = first_defence_procurement * (1 - first_defence_contentReached) + first_defence_lost * first_defence_domesticOrders / first_defence_orders
  out[912] = first_dependency_imports
  const first_dependency_usShareReached = ((first_dependency_imports - Math.min(first_dependency_imports, first_safe_drawn * (1 - first_defence_contentReached))) * dependency_us_import_share_now + Math.min(first_dependency_imports, first_safe_drawn * (1 - first_defence_contentReached)) * Math.min(dependency_us_import_share_now, (1 - safe_europeanContent) / (1 - first_defence_contentReached))) / first_dependency_imports
  out[976] = first_dependency_usShareReached
  const first_dependency_usBill = first_dependency_usShareReached * first_dependency_imports
  out[944] = first_dependency_usBill
  const first_dependency_europeanShare = 1 - first_dependency_usBill / first_defence_procurement - dependency_otherNonEuropean * first_dependency_imports / first_defence_procurement
  out[880] = first_dependency_europeanShare
  const first_dependency_foundries = 1 - first_dependency_control
  out[896] = first_dependency_foundries
  const first_dependency_usProcurement = first_dependency_usBill / first_defence_procurement
  out[960] = first_dependency_usProcurement
  const first_dependency_index = (dependency_weight_us * first_dependency_usProcurement + dependency_weight_chips * first_dependency_chips + dependency_weight_batteries * first_dependency_batteries + dependency_weight_foundries * first_dependency_foundries) / (dependency_weight_us + dependency_weight_chips + dependency_weight_batteries + dependency_weight_foundries)
  out[928] = first_dependency_index
  const first_jobs_total = first_defence_jobs_direct + first_defence_jobs_indirect + first_research_staff + first_chips_jobs + first_batteries_jobs + first_projects_jobs_indirect + first_capital_jobs + first_ai_jobs
  out[1008] = first_jobs_total
  const first_jobs_net = (first_jobs_total - reference[at_jobs_total]!) * (1 - economy_displacement)
  out[992] = first_jobs_net
  const first_turnover_total = first_defence_turnover_ecosystem + first_projects_turnover
  out[1024] = first_turnover_total
  const first_public_ai = 0
  out[1040] = first_public_ai
  const first_public_defenceExtra = (defence_effortNow - defence_effortNow) * first_gdp_reference + lever_safe_additionality * first_safe_drawn
  out[1088] = first_public_defenceExtra
  const first_public_researchExtra = (first_research_spending - reference[at_research_spending]! - first_defence_rndExtra * first_research_staff / first_research_needed) / (1 + research_crowdingIn)
  out[1136] = first_public_researchExtra
  const first_public_projects = public_capexShare * ((2025 > 2025 && 2025 - 2025 <= projects_years ? lever_chips_capex / projects_years : 0) + (2025 > 2025 && 2025 - 2025 <= projects_years ? lever_batteries_capex / projects_years : 0))
  out[1120] = first_public_projects
  const first_public_venture = public_ventureShare * (tech_funding_2024 - tech_funding_2024)
  out[1168] = first_public_venture
  const first_public_cost = first_public_defenceExtra + first_public_researchExtra + first_public_projects + first_public_venture + first_public_ai
  out[1056] = first_public_cost
  const first_public_costPerJobYear = 0 > 0.000001 && 0 > 0.000001 ? 0 / 0 : Number.NaN
  out[1072] = first_public_costPerJobYear
  const first_public_interestExtra = 0
  out[1184] = first_public_interestExtra
  const first_public_taxReturn = public_taxShare * (first_gdp - reference[at_gdp]! + public_valueAddedPerJob * (first_jobs_net - (first_research_staff - reference[at_research_staff]!) * (1 - economy_displacement)))
  out[1152] = first_public_taxReturn
  const first_public_net = first_public_cost + first_public_interestExtra - first_public_taxReturn
  out[1104] = first_public_net
  const first_safe_debt = 0
  out[1200] = first_safe_debt
  const first_safe_debtRatio = first_safe_debt / first_gdp
  out[1216] = first_safe_debtRatio
  const first_region_brussels_jobs = (first_defence_jobs_direct + first_defence_jobs_indirect) * (defence_jobs_brussels / (defence_jobs_wallonia + defence_jobs_flanders + defence_jobs_brussels)) + first_research_staff * (region_research_brussels / (region_research_wallonia + region_research_flanders + region_research_brussels)) + first_capital_jobs * (tech_funding_brussels / (tech_funding_wallonia + tech_funding_flanders + tech_funding_brussels))
  out[1232] = first_region_brussels_jobs
  const first_region_brussels_turnover = first_defence_turnover_ecosystem * defence_brussels_national_share
  out[1248] = first_region_brussels_turnover
  const first_region_flanders_jobs = (first_defence_jobs_direct + first_defence_jobs_indirect) * (defence_jobs_flanders / (defence_jobs_wallonia + defence_jobs_flanders + defence_jobs_brussels)) + first_research_staff * (region_research_flanders / (region_research_wallonia + region_research_flanders + region_research_brussels)) + first_capital_jobs * (tech_funding_flanders / (tech_funding_wallonia + tech_funding_flanders + tech_funding_brussels))
  out[1264] = first_region_flanders_jobs
  const first_region_flanders_turnover = first_defence_turnover_ecosystem * (1 - defence_wallonia_turnover_share - defence_brussels_national_share)
  out[1280] = first_region_flanders_turnover
  const first_region_unallocated_jobs = first_chips_jobs + first_batteries_jobs + first_projects_jobs_indirect + first_ai_jobs
  out[1296] = first_region_unallocated_jobs
  const first_region_unallocated_turnover = first_projects_turnover
  out[1312] = first_region_unallocated_turnover
  const first_region_wallonia_jobs = (first_defence_jobs_direct + first_defence_jobs_indirect) * (defence_jobs_wallonia / (defence_jobs_wallonia + defence_jobs_flanders + defence_jobs_brussels)) + first_research_staff * (region_research_wallonia / (region_research_wallonia + region_research_flanders + region_research_brussels)) + first_capital_jobs * (tech_funding_wallonia / (tech_funding_wallonia + tech_funding_flanders + tech_funding_brussels))
  out[1328] = first_region_wallonia_jobs
  const first_region_wallonia_turnover = first_defence_turnover_ecosystem * defence_wallonia_turnover_share
  out[1344] = first_region_wallonia_turnover

  const start_defence_equipmentShare = defence_equipmentShareNow
  const start_defence_content = first_defence_domesticOrders / first_defence_procurement
  let previous_gdp_reference = first_gdp_reference
  let previous_research_knowledge = first_research_knowledge
  let previous_research_knowledgeReference = first_research_knowledgeReference
  let previous_research_staff = first_research_staff
  let previous_research_staffCost = first_research_staffCost
  let previous_defence_backlog = first_defence_backlog
  let previous_defence_contentReached = first_defence_contentReached
  let previous_defence_procurement = first_defence_procurement
  let previous_defence_exportOrders = first_defence_exportOrders
  let previous_defence_turnover_core = first_defence_turnover_core
  let previous_defence_jobs_direct = first_defence_jobs_direct
  let previous_batteries_spent = first_batteries_spent
  let previous_capital_jobs = first_capital_jobs
  let previous_chips_spent = first_chips_spent
  let previous_digital_trend = first_digital_trend
  let previous_dependency_control = first_dependency_control
  let previous_safe_debt = first_safe_debt
  let sum_public_cost = 0
  let sum_jobs_net = 0

  for (let elapsed = 1; elapsed < 16; elapsed++) {
    const path_research_lateStage = elapsed >= span_research_lateStage ? lever_research_lateStage : research_lateStageNow + (lever_research_lateStage - research_lateStageNow) * (elapsed / span_research_lateStage)
    const path_defence_rnd = elapsed >= span_defence_rnd ? lever_defence_rnd : defence_rndNow + (lever_defence_rnd - defence_rndNow) * (elapsed / span_defence_rnd)
    const path_defence_effort = elapsed >= span_defence_effort ? lever_defence_effort : defence_effortNow + (lever_defence_effort - defence_effortNow) * (elapsed / span_defence_effort)
    const path_skills_talent = elapsed >= span_skills_talent ? lever_skills_talent : 0 + (lever_skills_talent - 0) * (elapsed / span_skills_talent)
    const path_science_belspo = elapsed >= span_science_belspo ? lever_science_belspo : 0 + (lever_science_belspo - 0) * (elapsed / span_science_belspo)
    const path_research_leverage = elapsed >= span_research_leverage ? lever_research_leverage : research_crowdingIn + (lever_research_leverage - research_crowdingIn) * (elapsed / span_research_leverage)
    const path_research_intensity = elapsed >= span_research_intensity ? lever_research_intensity : rd_intensity_belgium + (lever_research_intensity - rd_intensity_belgium) * (elapsed / span_research_intensity)
    const path_skills_engineers_skills_studyYears = (elapsed - 5) >= span_skills_engineers ? lever_skills_engineers : (elapsed - 5) <= 0 ? skills_engineersNow : skills_engineersNow + (lever_skills_engineers - skills_engineersNow) * ((elapsed - 5) / span_skills_engineers)
    const path_defence_content = elapsed >= span_defence_content ? lever_defence_content : start_defence_content + (lever_defence_content - start_defence_content) * (elapsed / span_defence_content)
    const path_industry_smeAccess = elapsed >= span_industry_smeAccess ? lever_industry_smeAccess : 0 + (lever_industry_smeAccess - 0) * (elapsed / span_industry_smeAccess)
    const path_defence_equipmentShare = elapsed >= span_defence_equipmentShare ? lever_defence_equipmentShare : start_defence_equipmentShare + (lever_defence_equipmentShare - start_defence_equipmentShare) * (elapsed / span_defence_equipmentShare)
    const path_defence_space = elapsed >= span_defence_space ? lever_defence_space : 1 + (lever_defence_space - 1) * (elapsed / span_defence_space)
    const path_defence_exportGrowth = elapsed >= span_defence_exportGrowth ? lever_defence_exportGrowth : defence_exportGrowthReference + (lever_defence_exportGrowth - defence_exportGrowthReference) * (elapsed / span_defence_exportGrowth)
    const path_industry_permits = elapsed >= span_industry_permits ? lever_industry_permits : 0 + (lever_industry_permits - 0) * (elapsed / span_industry_permits)
    const path_industry_finance = elapsed >= span_industry_finance ? lever_industry_finance : 0 + (lever_industry_finance - 0) * (elapsed / span_industry_finance)
    const path_skills_clearance = elapsed >= span_skills_clearance ? lever_skills_clearance : 0 + (lever_skills_clearance - 0) * (elapsed / span_skills_clearance)
    const path_ai_factory_1 = (elapsed - 1) >= span_ai_factory ? lever_ai_factory : (elapsed - 1) <= 0 ? ai_antenna : ai_antenna + (lever_ai_factory - ai_antenna) * ((elapsed - 1) / span_ai_factory)
    const path_capital_venture_1 = (elapsed - 1) >= span_capital_venture ? lever_capital_venture : (elapsed - 1) <= 0 ? tech_funding_2024 : tech_funding_2024 + (lever_capital_venture - tech_funding_2024) * ((elapsed - 1) / span_capital_venture)
    const path_dependency_screening = elapsed >= span_dependency_screening ? lever_dependency_screening : 0 + (lever_dependency_screening - 0) * (elapsed / span_dependency_screening)
    const path_dependency_usShare = elapsed >= span_dependency_usShare ? lever_dependency_usShare : dependency_us_import_share_now + (lever_dependency_usShare - dependency_us_import_share_now) * (elapsed / span_dependency_usShare)
    const path_ai_factory = elapsed >= span_ai_factory ? lever_ai_factory : ai_antenna + (lever_ai_factory - ai_antenna) * (elapsed / span_ai_factory)
    const path_capital_venture = elapsed >= span_capital_venture ? lever_capital_venture : tech_funding_2024 + (lever_capital_venture - tech_funding_2024) * (elapsed / span_capital_venture)
    const gdp_reference = previous_gdp_reference * (1 + economy_growth)
    out[at_gdp_reference + elapsed] = gdp_reference
    const research_knowledge = (1 - research_depreciation) * previous_research_knowledge + (elapsed >= research_lag ? out[at_research_spending + elapsed - research_lag]! : rd_intensity_belgium * (economy_gdp * (1 + economy_growth) ** (2025 + elapsed - research_lag - 2025))) * (elapsed >= research_lag ? out[at_research_conversion + elapsed - research_lag]! : 1)
    out[48 + elapsed] = research_knowledge
    const research_knowledgeReference = (1 - research_depreciation) * previous_research_knowledgeReference + rd_intensity_belgium * (elapsed >= research_lag ? out[at_gdp_reference + elapsed - research_lag]! : economy_gdp * (1 + economy_growth) ** (2025 + elapsed - research_lag - 2025))
    out[64 + elapsed] = research_knowledgeReference
    const research_uplift = (research_knowledge / research_knowledgeReference) ** research_outputElasticity - 1
    out[80 + elapsed] = research_uplift
    const gdp = gdp_reference * (1 + research_uplift)
    out[at_gdp + elapsed] = gdp
    const research_conversion = 1 + research_lateStageGain * (path_research_lateStage - research_lateStageNow)
    out[at_research_conversion + elapsed] = research_conversion
    const defence_rndExtra = (path_defence_rnd - defence_rndNow) * path_defence_effort * gdp_reference
    out[96 + elapsed] = defence_rndExtra
    const skills_extraGraduates = path_skills_engineers_skills_studyYears - skills_engineersNow
    out[240 + elapsed] = skills_extraGraduates
    const research_available = previous_research_staff * (1 - research_attrition) + ((skills_stemGraduates + skills_extraGraduates) * skills_stemToResearch + skills_foreignResearchers + path_skills_talent * skills_talentToResearch)
    out[112 + elapsed] = research_available
    const research_target = path_research_intensity
    out[224 + elapsed] = research_target
    const research_planned = research_target * gdp + science_belspoBudget * path_science_belspo * (1 + path_research_leverage) + defence_rndExtra
    out[160 + elapsed] = research_planned
    const research_staffCost = previous_research_staffCost * (1 + research_costGrowth)
    out[208 + elapsed] = research_staffCost
    const research_needed = research_planned / research_staffCost
    out[144 + elapsed] = research_needed
    const research_staff = Math.min(research_needed, research_available)
    out[at_research_staff + elapsed] = research_staff
    const research_spending = research_staff * research_staffCost
    out[at_research_spending + elapsed] = research_spending
    const research_intensityReached = research_spending / gdp
    out[128 + elapsed] = research_intensityReached
    const defence_contentReached = path_defence_content + defence_smeContentGain * path_industry_smeAccess
    out[256 + elapsed] = defence_contentReached
    const safe_drawn = 2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= safe_years ? lever_safe_loans / safe_years : 0
    out[304 + elapsed] = safe_drawn
    const defence_procurement = (path_defence_equipmentShare + defence_maintenanceShare) * path_defence_effort * gdp_reference + lever_safe_additionality * safe_drawn
    out[272 + elapsed] = defence_procurement
    const defence_spaceSpend = 2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= defence_space_years ? defence_space_envelope * path_defence_space / defence_space_years : 0
    out[288 + elapsed] = defence_spaceSpend
    const defence_domesticOrders = previous_defence_contentReached * previous_defence_procurement + (defence_spaceContent - previous_defence_contentReached) * defence_spaceSpend
    out[336 + elapsed] = defence_domesticOrders
    const defence_exportOrders = previous_defence_exportOrders * (1 + (2025 + elapsed <= defence_exportTurningYear ? path_defence_exportGrowth : path_defence_exportGrowth + (economy_growth - path_defence_exportGrowth) * ((2025 + elapsed - defence_exportTurningYear) / (2040 - defence_exportTurningYear))))
    out[352 + elapsed] = defence_exportOrders
    const defence_partnerOrders = 2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= safe_years ? (safe_envelope_eu - safe_belgiumMaximum) * lever_safe_partnerShare / safe_years : 0
    out[384 + elapsed] = defence_partnerOrders
    const defence_orders = defence_domesticOrders + defence_exportOrders + defence_partnerOrders
    out[368 + elapsed] = defence_orders
    const defence_demand = defence_orders + previous_defence_backlog
    out[320 + elapsed] = defence_demand
    const defence_capacity = previous_defence_turnover_core * (1 + (defence_capacityGrowth + defence_permitGain * path_industry_permits + defence_financeGain * path_industry_finance))
    out[400 + elapsed] = defence_capacity
    const defence_recruits = defence_recruitsNow * (1 + defence_clearanceGain * path_skills_clearance) + skills_engineersToDefence * skills_extraGraduates + skills_talentToDefence * path_skills_talent
    out[432 + elapsed] = defence_recruits
    const defence_workforce = previous_defence_jobs_direct * (1 - defence_attrition) + defence_recruits
    out[448 + elapsed] = defence_workforce
    const defence_labourLimit = defence_core_turnover * (defence_workforce / defence_core_direct_jobs) ** (1 / defence_jobElasticity)
    out[416 + elapsed] = defence_labourLimit
    const defence_turnover_core = Math.min(Math.min(defence_demand, defence_capacity), defence_labourLimit)
    out[512 + elapsed] = defence_turnover_core
    const defence_backlog = Math.min(defence_demand - defence_turnover_core, defence_maxWait * defence_turnover_core)
    out[464 + elapsed] = defence_backlog
    const defence_limit = defence_turnover_core === defence_demand ? 1 : (defence_turnover_core === defence_capacity ? 2 : 3)
    out[480 + elapsed] = defence_limit
    const defence_lost = defence_demand - defence_turnover_core - defence_backlog
    out[496 + elapsed] = defence_lost
    const defence_turnover_dualUse = (defence_ecosystem_turnover - defence_core_turnover) * (defence_turnover_core / defence_core_turnover) ** defence_dualUseElasticity
    out[528 + elapsed] = defence_turnover_dualUse
    const defence_turnover_ecosystem = defence_turnover_core + defence_turnover_dualUse
    out[544 + elapsed] = defence_turnover_ecosystem
    const defence_waiting = defence_backlog / defence_turnover_core
    out[560 + elapsed] = defence_waiting
    const defence_exports_share = (defence_exportOrders + defence_partnerOrders) / defence_orders
    out[592 + elapsed] = defence_exports_share
    const defence_exports_turnover = defence_exports_share * defence_turnover_core
    out[608 + elapsed] = defence_exports_turnover
    const defence_exports_europe = defence_export_europe_share * defence_exports_turnover
    out[576 + elapsed] = defence_exports_europe
    const defence_jobs_direct = defence_core_direct_jobs * (defence_turnover_core / defence_core_turnover) ** defence_jobElasticity
    out[624 + elapsed] = defence_jobs_direct
    const defence_jobs_indirect = defence_ecosystem_jobs - defence_core_direct_jobs + defence_indirectPerDirect * (defence_jobs_direct - defence_core_direct_jobs)
    out[640 + elapsed] = defence_jobs_indirect
    const defence_jobs_induced = defence_inducedPerDirect * defence_jobs_direct
    out[656 + elapsed] = defence_jobs_induced
    const defence_rnd_claimedReturn = defence_rnd_return * defence_rndExtra
    out[672 + elapsed] = defence_rnd_claimedReturn
    const ai_jobs = ai_jobsPerMillion * (path_ai_factory_1 - ai_antenna)
    out[688 + elapsed] = ai_jobs
    const batteries_jobs = (elapsed >= projects_delay ? out[at_batteries_spent + elapsed - projects_delay]! : 0) / batteries_capexPerJob
    out[704 + elapsed] = batteries_jobs
    const batteries_spent = previous_batteries_spent + (2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= projects_years ? lever_batteries_capex / projects_years : 0)
    out[at_batteries_spent + elapsed] = batteries_spent
    const capital_jobs = previous_capital_jobs * (1 - capital_churn) + capital_jobsPerMillion * (path_capital_venture_1 - tech_funding_2024)
    out[736 + elapsed] = capital_jobs
    const chips_jobs = (elapsed >= projects_delay ? out[at_chips_spent + elapsed - projects_delay]! : 0) / chips_capexPerJob
    out[752 + elapsed] = chips_jobs
    const chips_spent = previous_chips_spent + (2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= projects_years ? lever_chips_capex / projects_years : 0)
    out[at_chips_spent + elapsed] = chips_spent
    const digital_trend = previous_digital_trend + ict_jobs_change * digital_lossFade ** (2025 + elapsed - 2025 + 1)
    out[784 + elapsed] = digital_trend
    const projects_jobs_indirect = projects_indirectPerDirect * (chips_jobs + batteries_jobs)
    out[800 + elapsed] = projects_jobs_indirect
    const projects_turnover = projects_turnoverPerJob * (chips_jobs + batteries_jobs)
    out[816 + elapsed] = projects_turnover
    const dependency_batteries = dependency_chinaBatteryShare * (1 - batteries_coverage * Math.min(1, (elapsed >= projects_delay ? out[at_batteries_spent + elapsed - projects_delay]! : 0) / batteries_fullScale))
    out[832 + elapsed] = dependency_batteries
    const dependency_chips = 1 - chips_coverage * Math.min(1, (elapsed >= projects_delay ? out[at_chips_spent + elapsed - projects_delay]! : 0) / peers_france_crolles)
    out[848 + elapsed] = dependency_chips
    const dependency_control = previous_dependency_control * (1 - dependency_foundryLoss * (1 - path_dependency_screening))
    out[864 + elapsed] = dependency_control
    const dependency_imports = defence_procurement * (1 - defence_contentReached) + defence_lost * defence_domesticOrders / defence_orders
    out[912 + elapsed] = dependency_imports
    const dependency_usShareReached = ((dependency_imports - Math.min(dependency_imports, safe_drawn * (1 - defence_contentReached))) * path_dependency_usShare + Math.min(dependency_imports, safe_drawn * (1 - defence_contentReached)) * Math.min(path_dependency_usShare, (1 - safe_europeanContent) / (1 - defence_contentReached))) / dependency_imports
    out[976 + elapsed] = dependency_usShareReached
    const dependency_usBill = dependency_usShareReached * dependency_imports
    out[944 + elapsed] = dependency_usBill
    const dependency_europeanShare = 1 - dependency_usBill / defence_procurement - dependency_otherNonEuropean * dependency_imports / defence_procurement
    out[880 + elapsed] = dependency_europeanShare
    const dependency_foundries = 1 - dependency_control
    out[896 + elapsed] = dependency_foundries
    const dependency_usProcurement = dependency_usBill / defence_procurement
    out[960 + elapsed] = dependency_usProcurement
    const dependency_index = (dependency_weight_us * dependency_usProcurement + dependency_weight_chips * dependency_chips + dependency_weight_batteries * dependency_batteries + dependency_weight_foundries * dependency_foundries) / (dependency_weight_us + dependency_weight_chips + dependency_weight_batteries + dependency_weight_foundries)
    out[928 + elapsed] = dependency_index
    const jobs_total = defence_jobs_direct + defence_jobs_indirect + research_staff + chips_jobs + batteries_jobs + projects_jobs_indirect + capital_jobs + ai_jobs
    out[at_jobs_total + elapsed] = jobs_total
    const jobs_net = (jobs_total - reference[at_jobs_total + elapsed]!) * (1 - economy_displacement)
    out[992 + elapsed] = jobs_net
    sum_jobs_net += jobs_net
    const turnover_total = defence_turnover_ecosystem + projects_turnover
    out[1024 + elapsed] = turnover_total
    const public_ai = (1 - ai_factory_eu_share) * (path_ai_factory - path_ai_factory_1)
    out[1040 + elapsed] = public_ai
    const public_defenceExtra = (path_defence_effort - defence_effortNow) * gdp_reference + lever_safe_additionality * safe_drawn
    out[1088 + elapsed] = public_defenceExtra
    const public_researchExtra = (research_spending - reference[at_research_spending + elapsed]! - defence_rndExtra * research_staff / research_needed) / (1 + path_research_leverage)
    out[1136 + elapsed] = public_researchExtra
    const public_projects = public_capexShare * ((2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= projects_years ? lever_chips_capex / projects_years : 0) + (2025 + elapsed > 2025 && 2025 + elapsed - 2025 <= projects_years ? lever_batteries_capex / projects_years : 0))
    out[1120 + elapsed] = public_projects
    const public_venture = public_ventureShare * (path_capital_venture - tech_funding_2024)
    out[1168 + elapsed] = public_venture
    const public_cost = public_defenceExtra + public_researchExtra + public_projects + public_venture + public_ai
    out[1056 + elapsed] = public_cost
    sum_public_cost += public_cost
    const public_costPerJobYear = sum_public_cost > 0.000001 && sum_jobs_net > 0.000001 ? sum_public_cost / sum_jobs_net : Number.NaN
    out[1072 + elapsed] = public_costPerJobYear
    const public_interestExtra = (safe_interestRate - public_bondRate * (1 - lever_safe_additionality)) * previous_safe_debt
    out[1184 + elapsed] = public_interestExtra
    const public_taxReturn = public_taxShare * (gdp - reference[at_gdp + elapsed]! + public_valueAddedPerJob * (jobs_net - (research_staff - reference[at_research_staff + elapsed]!) * (1 - economy_displacement)))
    out[1152 + elapsed] = public_taxReturn
    const public_net = public_cost + public_interestExtra - public_taxReturn
    out[1104 + elapsed] = public_net
    const safe_debt = previous_safe_debt + safe_drawn - (2025 + elapsed - 2025 > safe_grace ? lever_safe_loans / (safe_maturity - safe_grace) : 0)
    out[1200 + elapsed] = safe_debt
    const safe_debtRatio = safe_debt / gdp
    out[1216 + elapsed] = safe_debtRatio
    const region_brussels_jobs = (defence_jobs_direct + defence_jobs_indirect) * (defence_jobs_brussels / (defence_jobs_wallonia + defence_jobs_flanders + defence_jobs_brussels)) + research_staff * (region_research_brussels / (region_research_wallonia + region_research_flanders + region_research_brussels)) + capital_jobs * (tech_funding_brussels / (tech_funding_wallonia + tech_funding_flanders + tech_funding_brussels))
    out[1232 + elapsed] = region_brussels_jobs
    const region_brussels_turnover = defence_turnover_ecosystem * defence_brussels_national_share
    out[1248 + elapsed] = region_brussels_turnover
    const region_flanders_jobs = (defence_jobs_direct + defence_jobs_indirect) * (defence_jobs_flanders / (defence_jobs_wallonia + defence_jobs_flanders + defence_jobs_brussels)) + research_staff * (region_research_flanders / (region_research_wallonia + region_research_flanders + region_research_brussels)) + capital_jobs * (tech_funding_flanders / (tech_funding_wallonia + tech_funding_flanders + tech_funding_brussels))
    out[1264 + elapsed] = region_flanders_jobs
    const region_flanders_turnover = defence_turnover_ecosystem * (1 - defence_wallonia_turnover_share - defence_brussels_national_share)
    out[1280 + elapsed] = region_flanders_turnover
    const region_unallocated_jobs = chips_jobs + batteries_jobs + projects_jobs_indirect + ai_jobs
    out[1296 + elapsed] = region_unallocated_jobs
    const region_unallocated_turnover = projects_turnover
    out[1312 + elapsed] = region_unallocated_turnover
    const region_wallonia_jobs = (defence_jobs_direct + defence_jobs_indirect) * (defence_jobs_wallonia / (defence_jobs_wallonia + defence_jobs_flanders + defence_jobs_brussels)) + research_staff * (region_research_wallonia / (region_research_wallonia + region_research_flanders + region_research_brussels)) + capital_jobs * (tech_funding_wallonia / (tech_funding_wallonia + tech_funding_flanders + tech_funding_brussels))
    out[1328 + elapsed] = region_wallonia_jobs
    const region_wallonia_turnover = defence_turnover_ecosystem * defence_wallonia_turnover_share
    out[1344 + elapsed] = region_wallonia_turnover
    previous_gdp_reference = gdp_reference
    previous_research_knowledge = research_knowledge
    previous_research_knowledgeReference = research_knowledgeReference
    previous_research_staff = research_staff
    previous_research_staffCost = research_staffCost
    previous_defence_backlog = defence_backlog
    previous_defence_contentReached = defence_contentReached
    previous_defence_procurement = defence_procurement
    previous_defence_exportOrders = defence_exportOrders
    previous_defence_turnover_core = defence_turnover_core
    previous_defence_jobs_direct = defence_jobs_direct
    previous_batteries_spent = batteries_spent
    previous_capital_jobs = capital_jobs
    previous_chips_spent = chips_spent
    previous_digital_trend = digital_trend
    previous_dependency_control = dependency_control
    previous_safe_debt = safe_debt
  }
}

export const program: Program = {
  fingerprint: 'fe4c0dee48a263e270dbe49fbdd9b8e9db2c6c45c621d811cb40376260df070c',
  parameters: 124,
  values: 1360,
  run,
}
